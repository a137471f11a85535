import { restEnum } from '../enums.ts';

export const CatalogType = restEnum('CatalogType', 'How users get the software of a catalog.', {
  binary_runtime: 'The software is already built, and users load it as it is.',
  source_package: 'The software consists of recipes from which it is built.',
  package_manager: 'The software comes through a package manager.',
});

export const CatalogName = restEnum('CatalogName', 'A collection of software that the server can fetch.', {
  EESSI: 'The European Environment for Scientific Software Installations (EESSI).',
  Spack: 'The packages of the package manager Spack.',
});
