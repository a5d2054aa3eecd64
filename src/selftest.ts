// The entry of what tells how things stand, for a bug report.
import { PROTOCOL } from './protocol';
import { createSelftest } from './selftest/run';
import { createInstallation } from './wiki/mediawiki-installation';

export { PROTOCOL as protocol };
export const { tell } = createSelftest( createInstallation, { build: `${ BUILD_VERSION } ${ BUILD_HASH }`, protocol: PROTOCOL } );
