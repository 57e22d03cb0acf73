import { sharedNextConfig } from '@varje-elev/shell/next-config';
import createNextIntlPlugin from 'next-intl/plugin';

export default createNextIntlPlugin('./src/i18n/request.ts')(sharedNextConfig);
