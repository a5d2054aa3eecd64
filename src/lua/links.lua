--[[
Links to wiki pages and https addresses; nothing else is a link. The rules are those of src/programs/links.ts.
]]
local characters = require( 'Module:Program explorer/characters' )
local constants = require( 'Module:Program explorer/constants' )
local texts = require( 'Module:Program explorer/texts' )

local links = {}

-- The length of a text as JavaScript counts it.
local function units( text )
	local _, count = text:gsub( '[^\128-\191]', '' )
	local _, countOfLong = text:gsub( '[\240-\247]', '' )
	return count + countOfLong
end

-- Writes a title as MediaWiki does: without direction marks, each run of spaces and `_` as one space.
local function normalizeSpaces( text )
	text = characters.replace( text, constants.directionMarks, '' )
	text = characters.replace( text, constants.titleSpaces, ' ' ):gsub( ' +', ' ' )
	return ( characters.trim( text ):gsub( '^: ?', '' ) )
end

-- `Talk:` and `wikimania:` look like schemes, so a scheme is refused if it is a known one or has `//` behind it.
local function hasScheme( page )
	local name = page:lower():match( '^([a-z][a-z-]*):' )
	return name and constants.refusedSchemes[ name ] or page:find( '^%a[%w+.-]*:[/\\][/\\]' ) or page:find( '^[/\\][/\\]' )
end

-- Source: MediaWikiTitleCodec::getTitleInvalidRegex.
local function isBadTitle( page )
	if page:find( '[<>%[%]{}|%z\1-\31\127]' ) or page:find( '\239\191\189', 1, true ) or
		page:find( '%%%x%x' ) or page:find( '&[%w\128-\255]+;' ) or page:find( ( '~' ):rep( 3 ), 1, true ) then
		return true
	end
	for step in ( '/' .. page ):gmatch( '/(%.%.?)%f[/%z]' ) do
		return step ~= nil
	end
	return false
end

-- Encodes the bytes that a pattern finds. Source: URL Standard, percent-encode sets.
local function encode( text, pattern )
	return ( text:gsub( pattern, characters.percentEncode ) )
end

-- Whether browsers take a name of a host. If its last part is a number, it has to be an IPv4 address. Source: URL
-- Standard, host parsing.
local function isHost( host )
	if host == '' or host:find( '[%z\1-\32"#%%/:<>?@%[\\%]^`{|}\127]' ) then
		return false
	end
	if not ( '.' .. host ):find( '%.%d+%.?$' ) then
		return true
	end
	local count = 0
	for part in host:gmatch( '[^.]+' ) do
		count = count + 1
		if not part:find( '^%d+$' ) or tonumber( part, 10 ) > 255 then
			return false
		end
	end
	return count == 4
end

-- Reads an https address as browsers do. nil if it has a user name or no host, or a host like [::1], for which
-- wikitext has no links.
local function readAddress( value )
	if characters.plainSpaces( value ):find( ' ', 1, true ) then
		return nil
	end
	local rest, fragment = value:match( '^[Hh][Tt][Tt][Pp][Ss]:[/\\]+([^#]*)(.*)$' )
	local front, query = rest:match( '^([^?]*)(.*)$' )
	local authority, path = front:gsub( '\\', '/' ):match( '^([^/]*)(.*)$' )
	-- Browsers ignore an empty user name.
	authority = authority:gsub( '^:?@', '' )
	local host, digits = authority:match( '^(.*):(%d*)$' )
	local port = tonumber( digits or '', 10 )
	host = host or authority
	if not isHost( host ) or port and port > 65535 then
		return nil
	end
	return 'https://' .. encode( host:lower(), '[\128-\255]' ) ..
		( port and port ~= 443 and ( ':%d' ):format( port ) or '' ) ..
		encode( path == '' and '/' or path, '[%z\1-\32"<>`{}\127-\255]' ) ..
		encode( query, '[%z\1-\32"\'<>\127-\255]' ) ..
		encode( fragment, '[%z\1-\32"<>`\127-\255]' )
end

--- Reads a link.
-- @param value Any value.
-- @return { page = … } or { url = … }; nil if it is neither.
function links.parse( value )
	if not texts.hasContent( value ) then
		return nil
	end
	local text = characters.trim( value )
	if #text > constants.mostUnits and units( text ) > constants.mostUnits then
		return nil
	end
	if text:find( '^[Hh][Tt][Tt][Pp][Ss]://' ) then
		local url = readAddress( text )
		return url and { url = url }
	end
	local page = normalizeSpaces( text )
	if page:find( '^[Hh][Tt][Tt][Pp]:' ) or hasScheme( page ) or isBadTitle( page ) then
		return nil
	end
	local title = page:gsub( '#.*$', '' )
	if title == '' or title:sub( 1, 1 ) == ':' or #title > constants.mostTitleBytes then
		return nil
	end
	return { page = page }
end

--- Whether a value is the title of a wiki page.
function links.isPage( value )
	local link = links.parse( value )
	return link ~= nil and link.page ~= nil
end

--- Reads a link that has to be an https address.
function links.parseAddress( value )
	return type( value ) == 'string' and value:find( '^[Hh][Tt][Tt][Pp][Ss]://' ) and links.parse( value ) or nil
end

--- Wikitext of a link.
-- @param target From `parse`, or nil.
-- @param label Wikitext.
-- @return The label alone if there is no target, or the wiki cannot have a page of this title.
function links.toWikitext( target, label )
	if target and target.url then
		-- Encodes all that has a meaning in wikitext: brackets, quotes, `__TOC__`, `&lt;`.
		local url = encode( target.url, '[%[%]{}|\'"<>^`\\]' ):gsub( '__', '_%%5F' ):gsub( '&', '&amp;' )
		return '[' .. url .. ' ' .. label .. ']'
	end
	-- The wiki reads `&#119;` in a title as a letter, browsers do not.
	local page = target and target.page and target.page:gsub( '&', '&amp;' )
	if page and mw.title.new( page ) then
		return '[[:' .. page .. '|' .. label .. ']]'
	end
	return label
end

return links
