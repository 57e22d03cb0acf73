export { type DemoAuthority, demoAuthorities, ekstad, norrsjo } from './content.ts';
export { DEMO_DATE } from './dates.ts';
export { demoPeople, type PersonToBe } from './demo-people.ts';
export { demoId } from './id.ts';
export { type Seeded, seedDemo } from './seed.ts';
