/**
 * Words that tell a person or a role from any other words, for places where a name is not marked as one.
 * What may as well be a thing (`Mark`, `Grace`, 周, 高) is not among them.
 */
const GIVEN_NAMES = new Set(
  `Aaron Adam Ahmed Aisha Alan Albert Alejandro Alex Alexander Alice Ali Amanda Amy Ana Andrea Andreas Andrew
  Andy Angela Anita Anja Ann Anna Anne Anthony Antonio Arjun Barbara Ben Benjamin Bob Brian Bruno Carla Carlos
  Carol Caroline Catherine Charles Charlotte Chris Christian Christine Claire Clara Claudia Dan Daniel Daniela
  David Deborah Denise Diana Diego Dmitri Ed Eduardo Edward Elena Elizabeth Ellen Emily Emma Eric Erik Eva
  Fatima Felix Fernando Fiona Francesca Francis Frank Gabriel Gary Georg George Giulia Greg Hannah Hans Harry
  Hassan Heather Helen Helena Henry Hiroshi Hugo Ian Ines Ingrid Irina Isabel Ivan Jack Jacob James Jan Jane
  Janet Jason Javier Jean Jennifer Jenny Jessica Jim Joan Joe Johan Johannes John Jon Jonas Jonathan Jorge Jose
  Joseph Josh Juan Julia Julian Juliane Karen Karin Karl Kate Katharina Katherine Kathy Katie Keith Kelly Ken
  Kenji Kevin Kim Klaus Kumar Lars Laura Lauren Lea Lena Leo Leon Li Liam Linda Lisa Louis Louise Lucas Lucia
  Lucy Luis Lukas Luke Maria Marie Mario Marion Markus Marta Martha Martin Mary Matt Matthew Max Mehmet Mei
  Melissa Mia Michael Michelle Miguel Mike Mohamed Mohammed Monica Monika Muhammad Nadia Nancy Natalie Natasha
  Nicholas Nick Nicole Nina Noah Nora Olga Oliver Olivia Omar Oscar Pablo Pamela Patricia Patrick Paul Paula
  Pavel Pedro Peter Petra Philip Pierre Priya Rachel Rafael Raj Rajesh Ravi Rebecca Richard Robert Roberto
  Roger Ruth Ryan Samantha Samuel Sandra Sanjay Sara Sarah Scott Sergei Sharon Silvia Simon Sofia Sophia Sophie
  Stefan Stephanie Stephen Steve Steven Susan Svetlana Sven Tanja Tanya Teresa Thomas Tim Timothy Tina Tom
  Tomas Tony Ursula Valentina Vanessa Victor Victoria Vikram Vincent Walter Wang Wei Wendy William Wolfgang Xiao
  Yan Yuki Yusuf Yvonne Zhang`.split(/\s+/),
);

const ROLE =
  /(?:^|[ -])(?:manager|lead|leader|owner|director|officer|engineer|coordinator|supervisor|sponsor|trainer|analyst|administrator|developer|designer|architect|consultant|champion|nurse|technician|assistant|specialist|president|executive|chair|ceo|cto|cfo|coo|cio|ciso|chro|hr|pmo)$/i;
/** People, or a department that answers for something. */
const CHINESE_ROLE =
  /^\p{Script=Han}{0,8}(?:店长|经理|主管|总监|组长|班长|厂长|院长|部长|主任|专员|店员|负责人|管理员|工程师|设计师|培训师|分析师|架构师|督导|护士|总裁|总经理|董事长)$/u;
const CHINESE_NAME =
  /^(?:王|李|刘|陈|赵|吴|徐|郭|邓|冯|曹|彭|萧|蔡|潘|袁|蒋|沈|韩|魏|薛|谭|邹|张(?!贴|开|榜|罗))\p{Script=Han}{1,2}$/u;

/** Capitalised words at the end that are no name: days, months, states, and what plans are made of. */
const NO_NAMES = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
  September October November December Done Open Closed Blocked Pending Optional Required Mandatory Critical
  Important Urgent Complete Completed Cancelled Postponed Approved Draft Final Ready Waiting Ongoing Today
  Tomorrow Yes No Not None All Both Everyone Everybody Nobody New Next Later Now Never High Medium Low Phase
  Step Week Day Month Quarter Year Sprint Wave Part Stage Milestone Release Version Beta Alpha Launch Pilot
  Production Staging Development Test Tests Backend Frontend Server Database Cloud Docker Email Slack Teams
  Website Web Mobile Desktop Windows Linux Android Google Microsoft Amazon Office Intranet Internet Online
  Internal External Success Failure Risk Budget Cost Sales Marketing Finance Legal Support Service Services
  Security Data Design Code Docs Review Report Meeting Workshop Plan Project Product Process Policy Customer
  Customers Users User Team Note Notes Warning Tip Example Question Answer Goal Purpose Scope Source See Part
  One Two Three Four Five Six Seven Eight Nine Ten First Second Third Last Only Also If When After Before With
  Without For The This That It We You`.split(/\s+/),
);
const NOUN_ENDING =
  /(?:ing|tion|sion|ment|ness|ship|ware|ists?|ance|ence|ability|ivity|ology|able|ical|ally|less|ful)$/;

const words = (text: string): string[] => text.split(/[ ]+/);

/** True for a text that names a person or a role wherever it stands. */
export function namesPerson(text: string): boolean {
  const parts = words(text);
  if (CHINESE_NAME.test(text) || CHINESE_ROLE.test(text)) return true;
  if (parts.length <= 3 && ROLE.test(text)) return true;
  return parts.length <= 2 && GIVEN_NAMES.has(parts[0] ?? '') && parts.every((part) => /^\p{Lu}/u.test(part));
}

/** True for one or two capitalised words that are nothing else than a name. */
export function looksLikeName(text: string): boolean {
  if (!/^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}(?:\p{Ll}+|\.))?$/u.test(text)) return false;
  return text.split(/[ -]/).every((part) => !NO_NAMES.has(part) && !NOUN_ENDING.test(part));
}
