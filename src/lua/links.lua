--[[
Links: wiki pages and https addresses, and nothing else.

Source: DESIGN §3, MediaWikiTitleCodec; the rules are those of src/programs/links.ts.
]]
local texts = require( 'Module:Program explorer/texts' )

local links = {}

-- `Talk:` and `wikimania:` look like schemes too, so schemes are refused by name or by `//`.
local SCHEMES = {}
for name in ( 'about blob data filesystem ftp https intent jar javascript mailto sms tel vbscript view-source ws wss' ):gmatch( '%S+' ) do
	SCHEMES[ name ] = true
end

local LONGEST = 2000
local LONGEST_TITLE = 255

-- How many UTF-16 units a text has, as JavaScript counts.
local function units( text )
	local _, characters = text:gsub( '[^\128-\191]', '' )
	local _, pairsOfUnits = text:gsub( '[\240-\247]', '' )
	return characters + pairsOfUnits
end

-- As MediaWiki tidies titles: direction marks go, and every kind of space and `_` is one space.
local function tidy( text )
	text = text:gsub( '\226\128[\142\143\170-\174]', '' )
		:gsub( '_', ' ' ):gsub( '\194\160', ' ' ):gsub( '\225\154\128', ' ' ):gsub( '\225\160\142', ' ' )
		:gsub( '\226\128[\128-\138\168\169\175]', ' ' ):gsub( '\226\129\159', ' ' ):gsub( '\227\128\128', ' ' )
		:gsub( ' +', ' ' )
	return ( texts.trim( text ):gsub( '^: ?', '' ) )
end

local function hasScheme( page )
	local name = page:lower():match( '^([a-z][a-z-]*):' )
	return name and SCHEMES[ name ] or page:find( '^%a[%w+.-]*:[/\\][/\\]' ) or page:find( '^[/\\][/\\]' )
end

-- MediaWikiTitleCodec::getTitleInvalidRegex.
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

-- Bytes that cannot stand in an address as they are. Source: URL Standard, percent-encode sets.
local function encode( text, unsafe )
	return ( text:gsub( unsafe, function ( byte )
		return ( '%%%02X' ):format( byte:byte() )
	end ) )
end

-- A host whose last part is a number is an IPv4 address or none. Source: URL Standard, host parsing.
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

-- Reads an https address the way browsers do. nil where it is none, or names a user or no host;
-- hosts like [::1] are none either, because wikitext has no such links.
local function address( value )
	if texts.plainSpaces( value ):find( ' ', 1, true ) then
		return nil
	end
	local rest, fragment = value:match( '^[Hh][Tt][Tt][Pp][Ss]:[/\\]+([^#]*)(.*)$' )
	local front, query = rest:match( '^([^?]*)(.*)$' )
	local authority, path = front:gsub( '\\', '/' ):match( '^([^/]*)(.*)$' )
	-- A user without a name is none.
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

--- Reads what a record gives as a link.
-- @param value Anything.
-- @return { page = … } or { url = … }; nil where it is neither.
function links.parse( value )
	if not texts.isWords( value ) then
		return nil
	end
	local text = texts.trim( value )
	if text:find( '^[Hh][Tt][Tt][Pp][Ss]://' ) then
		local url = address( text )
		return url and { url = url }
	end
	if #text > LONGEST and units( text ) > LONGEST then
		return nil
	end
	local page = tidy( text )
	if page:find( '^[Hh][Tt][Tt][Pp]:' ) or hasScheme( page ) or isBadTitle( page ) then
		return nil
	end
	local title = page:gsub( '#.*$', '' )
	if title == '' or title:sub( 1, 1 ) == ':' or #title > LONGEST_TITLE then
		return nil
	end
	return { page = page }
end

--- Whether a value is the title of a page.
function links.isPage( value )
	local link = links.parse( value )
	return link ~= nil and link.page ~= nil
end

--- Reads an https address; anything else is none.
function links.parseAddress( value )
	return type( value ) == 'string' and value:find( '^[Hh][Tt][Tt][Pp][Ss]://' ) and links.parse( value ) or nil
end

--- Wikitext of a link.
-- @param target From `parse`, or nil.
-- @param wikitext What to click on.
-- @return Just the wikitext where there is nothing to lead to, or the wiki knows no such title.
function links.toWikitext( target, wikitext )
	if target and target.url then
		-- Nothing is left that wikitext would understand: brackets, quotes, `__TOC__`, `&lt;`.
		local url = encode( target.url, '[%[%]{}|\'"<>^`\\]' ):gsub( '__', '_%%5F' ):gsub( '&', '&amp;' )
		return '[' .. url .. ' ' .. wikitext .. ']'
	end
	if target and target.page and mw.title.new( target.page ) then
		return '[[:' .. target.page .. '|' .. wikitext .. ']]'
	end
	return wikitext
end

return links
