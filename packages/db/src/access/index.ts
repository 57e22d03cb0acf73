export * from './find-by-identity.ts';
export * from './forget-sessions.ts';
export * from './load-actor.ts';
export * from './people.ts';
export * from './posts.ts';
export * from './sessions.ts';
export * from './write-people.ts';
