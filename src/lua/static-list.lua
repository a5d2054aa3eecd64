--[[
The list as wikitext. Source: DESIGN §2; the markup is described in Template:Program explorer/doc.
]]
local facets = require( 'Module:Program explorer/facets' )
local facts = require( 'Module:Program explorer/facts' )
local links = require( 'Module:Program explorer/links' )
local texts = require( 'Module:Program explorer/texts' )

local render = {}

local CLASS = 'program-explorer-static'
-- MediaWiki leaves a template out of a page once all have made 2 MiB, and counts this list twice: as
-- what #invoke gives and as what the template gives. Source: $wgMaxArticleSize, "post-expand include size".
local MOST_BYTES = 700000
-- What MediaWiki knows of a title stays in the server's memory. Measured with titles that are all different.
local MOST_LINKS = 6000
local BETWEEN = ' · '

-- A text of the data in the language that suits, marked where that is another than around it.
local function say( view, text, around, node )
	local words, language = texts.pick( text, view.chain, view.pageLanguage )
	return texts.inLanguage( texts.toWikitext( words ), language, around, node ), language
end

local function materials( view, program )
	local parts = {}
	local around = view.words:getCode()
	for _, material in ipairs( program.materials ) do
		parts[ #parts + 1 ] = links.toWikitext( view.version( material.target ), ( say( view, material.label, around ) ) )
	end
	local label = view.msg( 'server-label', view.msg( 'detail-materials' ), table.concat( parts, BETWEEN ) )
	return texts.inLanguage( label, around, view.language, mw.html.create( 'div' ):addClass( CLASS .. '__materials' ) )
end

local function item( view, program )
	local parts = {}
	local words, language = texts.pick( program.title, view.chain, view.pageLanguage )
	local title = links.toWikitext( view.version( program.target ), texts.toWikitext( words ) )
	parts[ 1 ] = texts.inLanguage( title, language, view.language, mw.html.create( 'b' ) )

	local span = view.facts.span( program )
	parts[ 2 ] = ' ' .. texts.inLanguage(
		view.facts.status( program.status ) .. ( span and BETWEEN .. span or '' ), view.words:getCode(), view.language,
		mw.html.create( 'span' ):addClass( CLASS .. '__facts' )
	)
	if program.summary then
		local summary, its = say( view, program.summary, view.language, mw.html.create( 'div' ):addClass( CLASS .. '__summary' ) )
		parts[ 3 ] = summary
		if its:lower() ~= view.language:lower() then
			parts[ 4 ] = texts.inLanguage( view.facts.inLanguage( its ), view.words:getCode(), view.language, mw.html.create( 'small' ) )
		end
	end
	if #program.materials > 0 then
		parts[ #parts + 1 ] = materials( view, program )
	end
	return tostring( mw.html.create( 'li' )
		:attr( 'id', view.isMain and 'programs?program=' .. facets.encode( program.id ) or nil )
		:attr( 'data-program', program.id )
		:attr( 'data-status', program.status )
		:wikitext( table.concat( parts ) ) )
end

-- A heading as wikitext, so that it comes into the table of contents.
local function heading( view, name )
	local text = view.headings[ name ]
	if not text then
		text = name == 'past' and view.msg( 'group-past' ) or view.msg( 'group-current' )
		text = texts.inLanguage( text, view.words:getCode(), view.language )
	end
	local signs = ( '=' ):rep( view.level )
	return '\n' .. signs .. ' ' .. text .. ' ' .. signs
end

-- One group of items; `name` is nil where the order is not by status.
local function group( view, name, items, hasHeading )
	local node = mw.html.create( 'div' ):addClass( CLASS ):attr( 'data-group', name )
	if view.isMain and name == 'past' then
		node:attr( 'id', 'programs?status=past' )
	end
	if hasHeading then
		if view.anchors[ name ] then
			node:tag( 'span' ):attr( 'id', view.anchors[ name ] )
		end
		node:wikitext( heading( view, name ) )
	end
	return tostring( node:wikitext( '\n<ul>\n' .. table.concat( items, '\n' ) .. '\n</ul>\n' ) )
end

--- A sentence in place of, or under, the list.
function render.note( kind, tag, wikitext, words, language )
	return texts.inLanguage( wikitext, words:getCode(), language, mw.html.create( tag ):addClass( CLASS .. '__' .. kind ) )
end

-- The link to the page with all programs, with the filter.
local function seeAll( view, count )
	local text = view.query and view.msg( 'server-see-found' ) or view.msg( 'see-all', count )
	local page = view.all and mw.title.new( view.all )
	-- Ids may look like `__TOC__`, which wikitext heeds in links too.
	local fragment = 'programs' .. ( view.preset ~= '' and '?' .. view.preset:gsub( '__', '_%%5F' ) or '' )
	if not page then
		return text
	end
	if not fragment:find( '%', 1, true ) then
		return '[[:' .. page.prefixedText .. '#' .. fragment .. '|' .. text .. ']]'
	end
	-- Links inside the wiki cannot carry a percent sign in the fragment.
	local url = tostring( mw.uri.canonicalUrl( page.prefixedText ) ) .. '#' .. fragment
	return tostring( mw.html.create( 'span' ):addClass( 'plainlinks' ):wikitext( links.toWikitext( { url = url }, text ) ) )
end

--- The list.
-- @param programs Those that pass, in order.
-- @param view language, chain, pageLanguage, msg, words (an mw.language object), version (gives a target in
--  the list's language), isMain, isGrouped,
--  isPart, isCut, level, limit, headings, anchors, preset, query, all, source.
-- @return wikitext
function render.list( programs, view )
	view.facts = facts.new( view.msg, view.words )
	local groups = { current = {}, past = {}, all = {} }
	local size, shown, linked = 0, 0, 0
	for place, program in ipairs( programs ) do
		linked = linked + 1 + #program.materials
		local wikitext = linked <= MOST_LINKS and place <= ( view.limit or #programs ) and item( view, program )
		if not wikitext or size + #wikitext > MOST_BYTES then
			break
		end
		size, shown = size + #wikitext, place
		local items = groups[ not view.isGrouped and 'all' or program.status == 'past' and 'past' or 'current' ]
		items[ #items + 1 ] = wikitext
	end

	local parts = {}
	local hasBoth = #groups.current > 0 and #groups.past > 0
	for _, name in ipairs( { 'current', 'past', 'all' } ) do
		if #groups[ name ] > 0 then
			-- A short list stands in the place of one without headings.
			local hasHeading = name ~= 'all' and not view.limit and ( hasBoth or not view.isPart )
			parts[ #parts + 1 ] = group( view, name ~= 'all' and name or nil, groups[ name ], hasHeading )
		end
	end
	if shown == 0 then
		parts[ 1 ] = tostring( mw.html.create( 'div' ):addClass( CLASS ):wikitext( render.note(
			'empty', 'p', view.isPart and view.msg( 'server-empty' ) or view.msg( 'server-none' ), view.words, view.language
		) ) )
	elseif view.limit and shown == view.limit and shown < #programs then
		parts[ #parts + 1 ] = render.note( 'all', 'p', seeAll( view, #programs ), view.words, view.language )
	end
	if view.isCut or not view.limit and shown < #programs then
		local text = view.isCut and view.msg( 'server-incomplete' ) or view.msg( 'server-more', #programs - shown )
		parts[ #parts + 1 ] = render.note( 'more', 'p', links.toWikitext( { page = view.source }, text ), view.words, view.language )
	end
	return table.concat( parts, '\n' )
end

return render
