import type { Exporter, Format } from './format.ts';
import { exportViews as exportSvg } from './svg.ts';

export const format: Format = {
  id: 'png',
  name: 'PNG',
  description: { en: 'a picture for slides', zh: '用于幻灯片的图片' },
  extension: 'png',
  binary: true,
  drawing: true,
  panel: 'file',
};

export const exportViews: Exporter = async (views, options) => {
  const { rasterise } = options.host;
  if (!rasterise) throw new Error('this host cannot rasterise');
  const svg = await exportSvg(views, options);
  return typeof svg === 'string' ? rasterise(svg) : svg;
};
