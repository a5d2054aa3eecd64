// The module that checks the installation, for a bug report.
import { createSelftest } from './selftest/run';
import { createInstallation } from './wiki/mediawiki-installation';

export const { runSelftest } = createSelftest( createInstallation );
