import { parseLink } from '../links';

/** The https address that a text stands for, such as www.example.org; null if it looks like no address. */
export function addressFrom( text: string ): string | null {
	const bare = text.trim().replace( /^(?:https?:)?[/\\]*/i, '' );
	const isScheme = bare !== text.trim();
	const isDomain = /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test( bare ) || /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|info|io|eu)(?:[/?#]\S*)?$/i.test( bare );
	const link = isScheme || isDomain ? parseLink( `https://${ bare }` ) : null;
	return link && 'url' in link && /\.|localhost/.test( bare ) ? link.url : null;
}

/** The title in a wiki's address or its path, such as /wiki/Title; null if there is none. */
export function titleFrom( text: string ): string | null {
	const [ , encoded ] = /^(?:https?:\/\/[^/]+)?(?:\/wiki\/|wiki\/|\/?w\/index\.php\?title=)([^?&]+)/.exec( text.trim() ) || [];
	try {
		const link = encoded ? parseLink( decodeURIComponent( encoded ).replace( /_/g, ' ' ) ) : null;
		return link && 'page' in link ? link.page : null;
	} catch {
		return null;
	}
}

/** Whether a text looks like an address for e-mails. */
export function isMail( text: string ): boolean {
	return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test( text.trim() );
}
