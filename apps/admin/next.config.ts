import { nextConfig } from '@varje-elev/shell/next-config';

export default nextConfig('admin');
