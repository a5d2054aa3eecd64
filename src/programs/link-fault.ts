import { readLink, type LinkFault } from './links';

/** Why a value is no link; null if it is one. */
export function linkFault( value: string ): LinkFault | null {
	const found = readLink( value );
	return typeof found === 'string' ? found : null;
}
