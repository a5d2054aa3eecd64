import type { JSX } from 'preact';

/**
 * One of Codex's icons, for the eye only: what it stands on carries the name.
 *
 * @param markup As the package gives it: `<path d="…"/>`, once or more.
 */
export function icon( markup: string ): JSX.Element {
	return (
		<span class="program-explorer__icon" aria-hidden="true">
			<svg viewBox="0 0 20 20">
				{ ( markup.match( /[Mm][^"]+/g ) || [] ).map( ( path ) => <path d={ path } /> ) }
			</svg>
		</span>
	);
}
