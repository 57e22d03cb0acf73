export {
  APP_ROLE,
  DATABASE,
  type DemoCluster,
  OWNER,
  removeDemoCluster,
  startDemoCluster,
} from './demo-cluster.ts';
export { isAlive } from './leftover.ts';
export { anyFreePort, isPortFree } from './port.ts';
export { startTestCluster, type TestCluster } from './test-cluster.ts';
