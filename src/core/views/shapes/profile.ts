import type { ViewBase } from './view.ts';

export interface ProfileAxis {
  id: string;
  pointer: string;
  name: string;
  score: number | null;
  threshold: number;
  previous: number | null;
  evidence: string | null;
  action: string | null;
  owner: string | null;
  due: string | null;
}

export interface ProfileView extends ViewBase {
  type: 'profile';
  axes: ProfileAxis[];
  total: number | null;
  range: [number, number] | null;
  minimum: number;
  maximum: number;
  bands: { id: string; name: string; from: number; to: number }[];
  band: string | null;
}
