import { h, type ComponentChildren, type JSX } from 'preact';

/**
 * A heading whose level depends on where the explorer stands.
 *
 * @param name Its class.
 */
export function heading( level: number, name: string, id: string | undefined, children: ComponentChildren ): JSX.Element {
	return h( `h${ Math.min( level, 6 ) }`, { class: name, id }, children );
}
