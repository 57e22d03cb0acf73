export type { DemoPerson, People } from './person.ts';
export type { DemoClient } from './provider.ts';
export { type DemoIdp, startDemoIdp } from './server.ts';
