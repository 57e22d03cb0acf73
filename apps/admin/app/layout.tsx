export {
  RootLayout as default,
  rootMetadata as generateMetadata,
  rootViewport as viewport,
} from '@varje-elev/shell/pages/root-layout.tsx';
