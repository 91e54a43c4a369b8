import { expect, test } from 'vitest';
import { labelForms, partForms, withoutNumber } from '../../../src/core/playbook/naming/heading-forms.ts';
import { readEntryHeading } from '../../../src/core/playbook/notations/entry-heading.ts';

test.each([
  ['1. Purpose', 'Purpose'],
  ['2.1 Phases', 'Phases'],
  ['4.1.2 Steps', 'Steps'],
  ['1 Purpose', 'Purpose'],
  ['IV. Procedure', 'Procedure'],
  ['A. Scope', 'Scope'],
  ['一、目的', '目的'],
  ['（二）里程碑', '里程碑'],
  ['(3) Roles', 'Roles'],
  ['第一章 总则', '总则'],
  ['① 目的', '目的'],
  ['Step 8 — Enable', 'Enable'],
  ['步骤 2：调查', '调查'],
  ['🎯 关键里程碑', '关键里程碑'],
  ['Waves\u200b', 'Waves'],
  ['Milestones {#milestones}', 'Milestones'],
  ['Reagents:', 'Reagents'],
  ['30-60-90 Day Plan', '30-60-90 Day Plan'],
  ['2026 roadmap', 'roadmap'],
  ['3.5', '3.5'],
])('the number before %s is none of it', (heading, bare) => {
  expect(withoutNumber(heading)).toBe(bare);
});

test.each([
  ['1. 目的（Purpose）', 'purpose'],
  ['1. 目的（Purpose）', '目的'],
  ['Waves (draft)', 'waves'],
  ['Roles & Responsibilities', 'roleandresponsibility'],
  ['Our key milestones', 'keymilestones'],
  ['The Timeline', 'timeline'],
  ['关键里程碑 | Key milestones', 'keymilestones'],
  ['总体时间规划', '时间规划'],
  ['得分(1-5)', '得分'],
  ['Owner (R)', 'owner'],
])('%s may be known as %s', (heading, key) => {
  expect(labelForms(heading)).toContain(key);
});

test.each([
  ['1.8 Release Schedule Key Dates', 'keydates'],
  ['详细实施计划', '实施计划'],
  ['Incident and Event Definitions', 'definitions'],
])('the end of %s is %s', (heading, key) => {
  expect(partForms(heading).ends).toContain(key);
});

const WORDS = new Set(['phase', 'stage', 'step', 'wave', 'milestone', '阶段', '步骤', '情况']);

test.each([
  [
    'Phase 1 — Foundation (about 1 week)',
    { word: 'phase', ordinal: '1', name: 'Foundation', length: 'about 1 week' },
  ],
  ['Stage 2 - Pilot Deployment', { word: 'stage', ordinal: '2', name: 'Pilot Deployment' }],
  ['Wave 2: Europe — Week 5', { word: 'wave', ordinal: '2', name: 'Europe', when: 'Week 5' }],
  [
    'Days 1-30: Foundation and Landing Zones',
    { word: '', name: 'Foundation and Landing Zones', when: 'Days 1-30' },
  ],
  ['第1-2周：方案设计', { word: '', name: '方案设计', when: '第1-2周' }],
  ['第1个月：基础架构准备 (2025年11月)', { word: '', name: '基础架构准备', when: '2025年11月' }],
  ['第一阶段：启动期（第1-2个月）', { word: '阶段', ordinal: '一', name: '启动期', when: '第1-2个月' }],
  ['（一）准备阶段（2026年1月-2月）', { word: '', name: '准备阶段', when: '2026年1月-2月' }],
  ['第 2 周目标', { word: '', name: '目标', when: '第 2 周' }],
  ['6.1 步骤 1', { word: '步骤', ordinal: '1', name: '步骤 1' }],
  ['情况 A：容器丢失', { word: '情况', ordinal: 'A', name: '容器丢失' }],
  ['2.1 开工检查（10-15 分钟）', { word: '', ordinal: '2.1', name: '开工检查', length: '10-15 分钟' }],
  ['July 5 - Sept 1', { word: '', name: 'July 5 - Sept 1', when: 'July 5 - Sept 1' }],
  [
    'Milestone 1: Data (model) and cores',
    { word: 'milestone', ordinal: '1', name: 'Data (model) and cores' },
  ],
])('%s stands for a row', (heading, expected) => {
  const entry = readEntryHeading(heading, 0, WORDS);
  const texts = {
    word: entry?.word,
    ordinal: entry?.ordinal,
    name: entry?.name.text,
    when: entry?.when?.text,
    length: entry?.length?.text,
  };
  expect(texts).toMatchObject(expected);
  for (const part of [entry?.name, entry?.when, entry?.length]) {
    if (part) expect(heading.slice(part.range.start, part.range.end)).toBe(part.text);
  }
});

test.each(['Meaning', 'Phases', 'Phase of the moon', 'About us', 'Version control'])(
  '%s stands for none',
  (heading) => {
    expect(readEntryHeading(heading, 0, WORDS)).toBeNull();
  },
);
