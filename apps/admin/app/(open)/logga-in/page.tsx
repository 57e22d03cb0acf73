export {
  SignInPage as default,
  titleMetadata as generateMetadata,
} from '@varje-elev/shell/pages/sign-in-page.tsx';
