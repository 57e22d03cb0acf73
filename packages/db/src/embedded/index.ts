export { APP_ROLE } from '../app-role.ts';
export {
  DATABASE,
  type DemoCluster,
  OWNER,
  removeDemoCluster,
  startDemoCluster,
} from './demo-cluster.ts';
export { isAlive } from './leftover.ts';
export { anyFreePort, isPortFree } from './port.ts';
export { startTestCluster, type TestCluster } from './test-cluster.ts';
