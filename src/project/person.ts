import { git, GitFault } from './git.ts';

/** Who commits here, as git was told; '' for what it was not. */
export async function personOf(folder: string): Promise<{ name: string; email: string }> {
  const told = async (key: string): Promise<string> => {
    try {
      return (await git(folder, ['config', '--get', key])).toString().trim();
    } catch (error) {
      if (error instanceof GitFault) return '';
      throw error;
    }
  };
  const [name, email] = await Promise.all([told('user.name'), told('user.email')]);
  return { name, email };
}
