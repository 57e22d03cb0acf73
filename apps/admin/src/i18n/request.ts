import { requestConfig } from '@varje-elev/shell/i18n';
import { loadMessages } from './messages.ts';

export default requestConfig(loadMessages);
