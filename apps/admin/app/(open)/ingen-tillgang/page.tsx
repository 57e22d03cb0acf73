export {
  NoAccessPage as default,
  titleMetadata as generateMetadata,
} from '@varje-elev/shell/pages/no-access-page.tsx';
