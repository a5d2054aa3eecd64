import { expect, test } from 'vitest';
import { changelogProblems } from '../../../scripts/lib/changelog';

const HEAD = '# Changelog\n\nWhat changes.\n\n';

test( 'a version with changes and a date may be released', () => {
	expect( changelogProblems( `${ HEAD }## 1.1.0 – 2026-11-24\n\n### For readers\n- More.\n\n## 1.0.0 – 2026-01-01\n- All.\n`, '1.1.0' ) ).toEqual( [] );
	expect( changelogProblems( `${ HEAD }## Unreleased\n\n## 1.0.0 – 2026-01-01\n- All.\n`, '1.0.0' ) ).toEqual( [] );
} );

test.each( [
	[ 'is missing', '## 1.0.0 – 2026-01-01\n- All.', /has nothing under a heading "## 1\.1\.0 – YYYY/ ],
	[ 'is only the start of another version', '## 1.1.0-rc.1 – 2026-01-01\n- All.', /has nothing under a heading "## 1\.1\.0 – YYYY/ ],
	[ 'has no date', '## 1.1.0\n- All.', /has nothing under a heading "## 1\.1\.0 – YYYY/ ],
	[ 'is empty', '## 1.1.0 – 2026-01-01\n\n## 1.0.0 – 2026-01-01\n- All.', /has nothing under a heading "## 1\.1\.0 – YYYY/ ],
	[ 'does not contain all changes', '## Unreleased\n- More.\n\n## 1.1.0 – 2026-01-01\n- All.', /has changes under "Unreleased"/ ]
] )( 'a version may not be released if its section %s', ( _, text, words ) => {
	const problems = changelogProblems( HEAD + text, '1.1.0' );
	expect( problems ).toHaveLength( 1 );
	expect( problems[ 0 ] ).toMatch( words );
} );
