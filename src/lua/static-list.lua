--[[
The static list as wikitext. Browsers read its markup again by the names of its classes, see
src/import/rendered-item.ts.
]]
local codes = require( 'Module:Program explorer/codes' )
local constants = require( 'Module:Program explorer/constants' )
local format = require( 'Module:Program explorer/format' )
local fragment = require( 'Module:Program explorer/fragment' )
local links = require( 'Module:Program explorer/links' )
local linkToAll = require( 'Module:Program explorer/link-to-all' )
local marked = require( 'Module:Program explorer/marked' )
local status = require( 'Module:Program explorer/status' )
local texts = require( 'Module:Program explorer/texts' )
local wikitext = require( 'Module:Program explorer/wikitext' )

local staticList = {}

local CLASS = constants.staticClass
-- MediaWiki omits a template once all templates of the page make 2 MiB. It counts this list twice: as the result
-- of #invoke and as the result of the template. Source: $wgMaxArticleSize, "post-expand include size".
local MOST_BYTES = 700000
-- MediaWiki keeps each linked title in memory. Measured with titles that are all different.
local MOST_LINKS = 6000
local SEPARATOR = ' · '
local GROUPS = { 'current', 'paused', 'unknown', 'past' }

local function materialLinks( options, program )
	local parts = {}
	local around = options.messageLanguage:getCode()
	for _, material in ipairs( program.materials ) do
		parts[ #parts + 1 ] = links.toWikitext( options.translated( material.target ), ( marked.text( options, material.label, around ) ) )
	end
	local content = options.msg( 'server-label', options.msg( 'detail-materials' ), table.concat( parts, SEPARATOR ) )
	return marked.message( options, content, mw.html.create( 'div' ):addClass( CLASS .. '__materials' ) )
end

-- What readers have to know first, and where they can take part, as a line of its own.
local function action( options, program )
	local parts = {}
	if program.notice then
		parts[ 1 ] = ( marked.text( options, program.notice, options.language ) )
	end
	local join = program.join
	if join and join.isOver and program.status ~= 'past' then
		parts[ #parts + 1 ] = marked.message( options, options.msg( 'join-over' ) )
	elseif join and not join.isOver then
		local label = join.label and ( marked.text( options, join.label, options.language ) ) or marked.message( options, options.msg( 'join' ) )
		parts[ #parts + 1 ] = links.toWikitext( options.translated( join.target ), label )
	end
	return #parts > 0 and tostring( mw.html.create( 'div' ):addClass( CLASS .. '__join' ):wikitext( table.concat( parts, SEPARATOR ) ) ) or nil
end

local function item( options, program )
	local parts, microdata = {}, options.microdata
	local wording, language = texts.pick( program.title, options.chain, options.pageLanguage )
	local title = links.toWikitext( options.translated( program.target ), wikitext.escape( wording ) )
	parts[ 1 ] = wikitext.inLanguage( title, language, options.language, mw.html.create( 'b' ):attr( 'itemprop', microdata and 'name' ) )

	local span, nextDate = options.format.span( program ), options.format.nextDate( program, options.today )
	parts[ 2 ] = ' ' .. marked.message(
		options, options.format.status( program.status ) .. ( span and SEPARATOR .. span or '' ) ..
			( nextDate and SEPARATOR .. options.msg( 'next-date', nextDate ) or '' ),
		mw.html.create( 'span' ):addClass( CLASS .. '__facts' )
	)
	if program.summary then
		local summary, summaryLanguage = marked.text(
			options, program.summary, options.language,
			mw.html.create( 'div' ):addClass( CLASS .. '__summary' ):attr( 'itemprop', microdata and 'description' )
		)
		parts[ 3 ] = summary
		if not codes.isVariant( summaryLanguage, options.language ) and not codes.isVariant( summaryLanguage, options.messageLanguage:getCode() ) then
			parts[ 4 ] = marked.message( options, options.format.inLanguage( summaryLanguage ), mw.html.create( 'small' ) )
		end
	end
	parts[ #parts + 1 ] = action( options, program )
	if #program.materials > 0 then
		parts[ #parts + 1 ] = materialLinks( options, program )
	end
	local node = mw.html.create( 'li' )
		:attr( 'id', options.isMain and fragment.ofProgram( program.id ) or nil )
		:attr( constants.programAttribute, program.id )
		:attr( constants.statusAttribute, program.status )
	if microdata then
		microdata.attributes( node, program )
		parts[ #parts + 1 ] = microdata.content( program )
	end
	return tostring( node:wikitext( table.concat( parts ) ) )
end

-- A heading of wikitext, so that it begins a section of the page.
local function heading( options, name, level )
	local text = options.headings[ name ] or marked.message( options, options.msg( 'group-' .. name ) )
	local anchor = options.anchors[ name ]
	if anchor then
		-- Inside the heading, because the mobile site would count it to the section before.
		text = tostring( mw.html.create( 'span' ):attr( 'id', anchor ) ) .. text
	end
	local signs = ( '=' ):rep( level )
	return '\n' .. signs .. ' ' .. text .. ' ' .. signs .. '\n'
end

-- One group of items and the sentences below it; `name` is nil if the order is not by status.
local function group( options, name, items, notes, hasHeading )
	local node = mw.html.create( 'div' ):addClass( CLASS ):attr( constants.groupAttribute, name )
		:attr( constants.headingAttribute, hasHeading and '' or nil )
	if options.isMain and name == 'past' then
		node:attr( 'id', constants.fragment .. '?status=past' )
	end
	return tostring( node:wikitext( '\n<ul>\n' .. table.concat( items, '\n' ) .. '\n</ul>\n' .. notes ) )
end

--- A sentence below the list, or in its place.
-- @param kind The last part of its class: 'empty', 'all', 'more' or 'notice'.
-- @param tag The name of the element.
-- @param content Wikitext in the language of the messages.
-- @param options messageLanguage and language, as for `toWikitext`.
function staticList.note( kind, tag, content, options )
	return marked.message( options, content, mw.html.create( tag ):addClass( CLASS .. '__' .. kind ) )
end

-- As many items as there is room for, in their groups.
-- @return groups, count of the items
local function makeItems( programs, options )
	local groups = { current = {}, paused = {}, unknown = {}, past = {}, all = {} }
	local size, count, linkCount = 0, 0, 0
	for index, program in ipairs( programs ) do
		linkCount = linkCount + 2 + #program.materials
		local content = linkCount <= MOST_LINKS and index <= ( options.limit or #programs ) and item( options, program )
		if not content or size + #content > MOST_BYTES then
			break
		end
		size, count = size + #content, index
		local items = groups[ options.isGrouped and status.groupOf( program.status ) or 'all' ]
		items[ #items + 1 ] = content
	end
	return groups, count
end

-- The items, with microdata if there is room for all of them: a program that people can read is more important.
local function fittingItems( programs, options )
	local groups, count = makeItems( programs, options )
	if options.microdata and count < math.min( options.limit or #programs, #programs ) then
		options.microdata = nil
		return makeItems( programs, options )
	end
	return groups, count
end

-- The sentences below the last item.
local function notes( options, count, all )
	local parts = {}
	if options.limit and count == options.limit and count < all then
		parts[ 1 ] = staticList.note( 'all', 'p', linkToAll( options, all ), options )
	end
	if options.isCut or not options.limit and count < all then
		local text = options.isCut and options.msg( 'server-incomplete' ) or options.msg( 'server-more', all - count )
		parts[ #parts + 1 ] = staticList.note( 'more', 'p', links.toWikitext( { page = options.source }, text ), options )
	end
	return table.concat( parts, '\n' )
end

--- The list. The headings of the current and the past programs are outside the host element, because a heading inside
-- an element begins no section: the
-- mobile site folds sections.
-- @param programs The programs that match the preset, in order.
-- @param options
--  language, chain, pageLanguage: as in environment.lua
--  msg, messageLanguage: from messages.new
--  today: gives 'YYYY-MM-DD'
--  microdata: from microdata.new, or nil
--  translated: function, target of a link → target in the language of the list
--  isMain: whether this is the list of all programs, not a part of them
--  isGrouped: whether the order is by status
--  isCut: whether the server has not read all programs
--  level, limit, headings, anchors, query, all, source: from arguments.read
--  preset: from fragment.write
-- @return wikitext inside the host element, before it, after it
function staticList.toWikitext( programs, options )
	options.format = format.new( options.msg, options.messageLanguage )
	local groups, count = fittingItems( programs, options )
	local below = notes( options, count, #programs )
	if count == 0 then
		local text = options.isMain and options.msg( 'server-none' ) or options.msg( 'server-empty' )
		local node = mw.html.create( 'div' ):addClass( CLASS ):wikitext( staticList.note( 'empty', 'p', text, options ) )
		return tostring( node:wikitext( below ) ), '', ''
	end
	if #groups.all > 0 then
		return group( options, nil, groups.all, below, false ), '', ''
	end
	local names = {}
	for _, name in ipairs( GROUPS ) do
		if #groups[ name ] > 0 then
			names[ #names + 1 ] = name
		end
	end
	local hasHeadings = not options.limit and ( #names > 1 or options.isMain )
	local function groupNamed( name )
		return group( options, name, groups[ name ], name == names[ #names ] and below or '', hasHeadings )
	end
	local lists = {}
	for _, name in ipairs( names ) do
		if name ~= 'past' then
			-- Under the heading of the current programs, because the page has only two sections for programs.
			lists[ #lists + 1 ] = ( hasHeadings and name ~= 'current' and heading( options, name, math.min( options.level + 1, 6 ) ) or '' ) .. groupNamed( name )
		end
	end
	local inside = table.concat( lists, '\n' )
	local past = #groups.past > 0 and groupNamed( 'past' ) or ''
	if not hasHeadings then
		return inside .. '\n' .. past, '', ''
	end
	if inside == '' then
		return past, heading( options, 'past', options.level ), ''
	end
	return inside, heading( options, 'current', options.level ), past ~= '' and heading( options, 'past', options.level ) .. past or ''
end

return staticList
