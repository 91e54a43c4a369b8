import type { PortfolioView } from '../../../core/views/shapes/portfolio.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { Portfolio } from './portfolio.tsx';

const portfolio: Picture<PortfolioView> = {
  name: { en: 'Side by side', zh: '项目对比' },
  Body: Portfolio,
  empty,
  paper: 'landscape',
};
export default portfolio;
