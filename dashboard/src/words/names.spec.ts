import { describe, expect, it } from '@jest/globals';
import { calledBy, firstNameOf } from './names.ts';

describe('what somebody is called', () => {
  it('is the word before the first space', () => {
    expect(firstNameOf(' Judith  Lindqvist ')).toBe('Judith');
    expect(firstNameOf('Jean-Luc Picard')).toBe('Jean-Luc');
    expect(firstNameOf('Амара Осей')).toBe('Амара');
    expect(firstNameOf('أمل حسن')).toBe('أمل');
  });
  it('is the whole name where its script cuts names in another way, or not at all', () => {
    for (const name of ['山田太郎', '山田 太郎', 'さくら', '김 민준', 'สมชาย ใจดี', 'សុខ សាន្ត', 'မောင် အောင်'])
      expect(firstNameOf(name)).toBe(name);
  });
  it('is the whole name where the first word is a title or an initial', () => {
    expect(firstNameOf('Dr. Ann Lee')).toBe('Dr. Ann Lee');
    expect(firstNameOf('J. R. Smith')).toBe('J. R. Smith');
  });
  it('is nothing where the name was erased', () => {
    expect(firstNameOf('')).toBe('');
  });
});

describe('the two', () => {
  const two = (coach: string, supervisor: string) =>
    calledBy({ coach: { name: coach }, supervisor: { name: supervisor } });
  it('are called by their first names', () => {
    expect(two('Amara Osei', 'Judith Lindqvist')).toEqual({ coach: 'Amara', supervisor: 'Judith' });
  });
  it('are called by their whole names where the first ones are the same', () => {
    expect(two('Anna Berg', 'anna Klein')).toEqual({ coach: 'Anna Berg', supervisor: 'anna Klein' });
    expect(two('Jose\u0301 Ruiz', 'Jos\u00e9 Vega').coach).toBe('Jose\u0301 Ruiz');
    expect(two('Anna', 'Anna Klein')).toEqual({ coach: 'Anna', supervisor: 'Anna Klein' });
  });
  it('are told apart by their roles where the whole names are the same', () => {
    expect(two('Anna Berg', 'Anna Berg')).toEqual({
      coach: 'Anna Berg (coach)',
      supervisor: 'Anna Berg (supervisor)',
    });
  });
});
