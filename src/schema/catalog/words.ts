import { restEnum } from '../enums.ts';

export const CatalogType = restEnum('CatalogType', 'How the software of a catalog comes to who uses it.', {
  binary_runtime: 'Built, to be loaded as it is.',
  source_package: 'As recipes, from which it is built.',
  package_manager: 'By a package manager.',
});

export const CatalogName = restEnum('CatalogName', 'A collection of software that the server can fetch.', {
  EESSI: 'The European Environment for Scientific Software Installations.',
  Spack: 'The packages of Spack.',
});
