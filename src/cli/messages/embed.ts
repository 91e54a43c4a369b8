/** What `changebook embed` says. */
export const embed = {
  'embed-none': {
    en: 'has no picture to keep fresh; write `<!-- changebook: roadmap.md timeline -->` above it (changebook help embed)',
    zh: '没有要保持最新的图表；请在图片上方写 `<!-- changebook: roadmap.md timeline -->`（见 changebook help embed）',
  },
  'embed-form': {
    en: 'the comment names no playbook or no picture; write `<!-- changebook: roadmap.md timeline -->`',
    zh: '注释没有写明方案或视图；请写成 `<!-- changebook: roadmap.md timeline -->`',
  },
  'embed-view': {
    en: 'the comment names no picture of ours; choose one of {allowed}',
    zh: '注释中的视图不存在；请从 {allowed} 中选择',
  },
  'embed-target': {
    en: 'below the comment stands neither a picture `![…](NAME.svg)` nor `<!-- /changebook -->`; write one of them',
    zh: '注释下面既没有图片 `![…](名称.svg)`，也没有 `<!-- /changebook -->`；请写上其中之一',
  },
  'embed-twice': {
    en: 'another picture of this text has the same file; name another one',
    zh: '本文中另一个图表已使用同一文件；请换一个名称',
  },
  'embed-outside': {
    en: '`{path}` lies outside of the folder; run the command from a folder around both',
    zh: '“{path}”在当前文件夹之外；请在同时包含两者的文件夹中运行',
  },
  'embed-foreign': {
    en: 'there is a file at `{path}` that is no drawing of Changebook, and it was not touched; name another one',
    zh: '“{path}”处已有文件，且不是 Changebook 绘制的图，未作改动；请换一个名称',
  },
  'embed-no-folder': {
    en: 'there is no folder for `{path}`; make it first',
    zh: '“{path}”所在的文件夹不存在；请先建立',
  },
  'embed-no-playbook': {
    en: '`{path}` is no playbook that could be read',
    zh: '“{path}”不是可读取的方案',
  },
  'embed-no-view': {
    en: '`{path}` has no `{view}`; see `changebook export {path}` for what it has',
    zh: '“{path}”没有 `{view}`；可用 `changebook export {path}` 查看它有哪些',
  },
  'embed-no-drawing': {
    en: '`{view}` of `{path}` is no drawing; put `<!-- /changebook -->` below the comment to have it as text',
    zh: '“{path}”的 `{view}` 不是图；请在注释下面写 `<!-- /changebook -->`，以文字形式嵌入',
  },
  'embed-stale': {
    en: '`{view}` is no longer what `{path}` says; run `changebook embed`',
    zh: '`{view}` 与“{path}”不再一致；请运行 `changebook embed`',
  },
  'embed-done': { en: '{count|picture is|pictures are} fresh', zh: '{count} 个图表均为最新' },
} as const;
