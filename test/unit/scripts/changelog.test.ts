import { expect, test } from 'vitest';
import { changelogProblems } from '../../../scripts/lib/changelog';

const HEAD = '# Changelog\n\nWhat changes.\n\n';

test( 'a version that says what changes, and when, may be released', () => {
	expect( changelogProblems( `${ HEAD }## 1.1.0 – 2026-11-24\n\n### For readers\n- More.\n\n## 1.0.0 – 2026-01-01\n- All.\n`, '1.1.0' ) ).toEqual( [] );
	expect( changelogProblems( `${ HEAD }## Unreleased\n\n## 1.0.0 – 2026-01-01\n- All.\n`, '1.0.0' ) ).toEqual( [] );
} );

test.each( [
	[ 'is not there', '## 1.0.0 – 2026-01-01\n- All.', /has no "## 1\.1\.0 –/ ],
	[ 'has only begun the same', '## 1.1.0-rc.1 – 2026-01-01\n- All.', /has no "## 1\.1\.0 –/ ],
	[ 'has no date', '## 1.1.0\n- All.', /says "## 1\.1\.0": write it/ ],
	[ 'says nothing', '## 1.1.0 – 2026-01-01\n\n## 1.0.0 – 2026-01-01\n- All.', /says nothing under "## 1\.1\.0 – 2026-01-01"/ ],
	[ 'leaves changes out', '## Unreleased\n- More.\n\n## 1.1.0 – 2026-01-01\n- All.', /has changes under "Unreleased"/ ]
] )( 'a version may not that %s', ( _, text, words ) => {
	const problems = changelogProblems( HEAD + text, '1.1.0' );
	expect( problems ).toHaveLength( 1 );
	expect( problems[ 0 ] ).toMatch( words );
} );
