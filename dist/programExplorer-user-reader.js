// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";(()=>{var Rn=Object.defineProperty,oa=Object.defineProperties;var sa=Object.getOwnPropertyDescriptors;var Pn=Object.getOwnPropertySymbols;var aa=Object.prototype.hasOwnProperty,ia=Object.prototype.propertyIsEnumerable;var kn=(e,t,r)=>t in e?Rn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r,E=(e,t)=>{for(var r in t||(t={}))aa.call(t,r)&&kn(e,r,t[r]);if(Pn)for(var r of Pn(
t))ia.call(t,r)&&kn(e,r,t[r]);return e},M=(e,t)=>oa(e,sa(t));var la=(e,t)=>{for(var r in t)Rn(e,r,{get:t[r],enumerable:!0})};var O=(e,t,r)=>new Promise((n,o)=>{var s=l=>{try{i(r.next(l))}catch(d){o(d)}},a=l=>{try{i(r.throw(l))}catch(d){o(d)}},i=l=>l.done?n(l.value):Promise.resolve(l.value).
then(s,a);i((r=r.apply(e,t)).next())});var y=["ar","de","en","es","fr","he","hi","id","ja","pt","ru","sw","uk","zh-hans","zh-hant"];var x={ar:{dismiss:"\u0625\u062E\u0641\u0627\u0621","userscript-old":"\u0633\u0643\u0631\u0628\u062A \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0644\u0645\u0633\u062A\u0643\u0634\u0641 \u0627\u0644\u0628\u0631\u0627\u0645\u062C \u0644\u062F\u064A\u0643 \u0628\u0627\u0644\u0625\u0635\u062F\u0627\u0631 $1. \u064A\u062A\u0648\u0641\u0651\u0631 \u0625\u0635\u062F\u0627\u0631 \u0623\u062D\u062F\u062B: $2."},
de:{dismiss:"Ausblenden","userscript-old":"Das Benutzerskript des Programm-Explorers ist in der Version $1 eingebunden. Es gibt eine neuere Version: $2."},en:{dismiss:"\
Dismiss","userscript-old":"Your user script of the program explorer is version $1. There is a newer version: $2."},es:{dismiss:"Descartar","userscript-old":"El \
script de usuario del explorador de programas est\xE1 en la versi\xF3n $1. Hay una versi\xF3n m\xE1s reciente: $2."},fr:{dismiss:"Fermer","userscript-old":"Le s\
cript utilisateur de l\u2019explorateur de programmes est en version $1. Une version plus r\xE9cente existe : $2."},he:{dismiss:"\u05D4\u05E1\u05EA\u05E8\u05D4",
"userscript-old":"\u05E1\u05E7\u05E8\u05D9\u05E4\u05D8 \u05D4\u05DE\u05E9\u05EA\u05DE\u05E9 \u05E9\u05DC \u05E1\u05D9\u05D9\u05E8 \u05D4\u05EA\u05D5\u05DB\u05E0\u05D9\u05D5\u05EA \u05D4\u05D5\u05D0 \u05D1\u05D2\u05E8\u05E1\u05D4 $1. \u05D9\u05E9 \u05D2\u05E8\u05E1\u05D4 \u05D7\u05D3\u05E9\u05D4 \u05D9\u05D5\u05EA\u05E8: $2."},
hi:{dismiss:"\u091B\u093F\u092A\u093E\u090F\u0901","userscript-old":"\u0915\u093E\u0930\u094D\u092F\u0915\u094D\u0930\u092E \u090F\u0915\u094D\u0938\u092A\u094D\u0932\u094B\u0930\u0930 \u0915\u0940 \u0938\u0926\u0938\u094D\u092F \u0938\u094D\u0915\u094D\u0930\u093F\u092A\u094D\u091F \u0915\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 $1 \u0939\u0948\u0964 \u0928\u092F\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 \u0909\u092A\u0932\u092C\u094D\u0927 \u0939\u0948: $2\u0964"},
id:{dismiss:"Tutup","userscript-old":"Skrip pengguna penjelajah program ini versi $1. Ada versi yang lebih baru: $2."},ja:{dismiss:"\u9589\u3058\u308B","userscr\
ipt-old":"\u30D7\u30ED\u30B0\u30E9\u30E0\u30A8\u30AF\u30B9\u30D7\u30ED\u30FC\u30E9\u30FC\u306E\u5229\u7528\u8005\u30B9\u30AF\u30EA\u30D7\u30C8\u306F\u30D0\u30FC\u30B8\u30E7\u30F3 $1 \u3067\u3059\u3002\u65B0\u3057\u3044\u30D0\u30FC\u30B8\u30E7\u30F3 $2 \u304C\u3042\u308A\u307E\u3059\u3002"},
pt:{dismiss:"Fechar","userscript-old":"O script de utilizador do explorador de programas est\xE1 na vers\xE3o $1. H\xE1 uma vers\xE3o mais recente: $2."},ru:{dismiss:"\
\u0421\u043A\u0440\u044B\u0442\u044C","userscript-old":"\u0412\u0435\u0440\u0441\u0438\u044F \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C\u0441\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0430 \u043E\u0431\u043E\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043B\u044F \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C: $1. \u0415\u0441\u0442\u044C \u0431\u043E\u043B\u0435\u0435 \u043D\u043E\u0432\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F: $2."},
sw:{dismiss:"Ficha","userscript-old":"Hati ya mtumiaji ya kichunguzi cha programu ni toleo $1. Kuna toleo jipya zaidi: $2."},uk:{dismiss:"\u041F\u0440\u0438\u0445\u043E\u0432\u0430\u0442\u0438",
"userscript-old":"\u0412\u0435\u0440\u0441\u0456\u044F \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u0446\u044C\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0443 \u043E\u0433\u043B\u044F\u0434\u0430\u0447\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C: $1. \u0404 \u043D\u043E\u0432\u0456\u0448\u0430 \u0432\u0435\u0440\u0441\u0456\u044F: $2."},
"zh-hans":{dismiss:"\u5173\u95ED","userscript-old":"\u8BA1\u5212\u63A2\u7D22\u5DE5\u5177\u7528\u6237\u811A\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002"},
"zh-hant":{dismiss:"\u95DC\u9589","userscript-old":"\u8A08\u756B\u63A2\u7D22\u5DE5\u5177\u4F7F\u7528\u8005\u8173\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002"}};var Ln=["mediawiki.util","mediawiki.api","mediawiki.Title","mediawiki.language","mediawiki.user","codex-styles"];function Mn(e,t,r){let n=new Map,o=a=>O(null,null,function*(){let i=yield e(a);if((i==null?void 0:i.runtime)!==r)throw Object.assign(new Error(`Reload the page:\
 the module "${a}" is of another release.`),{failure:"outdated"});let l={exports:{}};return i.create(()=>t,l),l.exports}),s=a=>()=>{let i=n.get(a)||o(a);return n.
set(a,i),i.catch(()=>n.delete(a)),i};return{maintainer:s("maintainer"),validator:s("validator"),more:s("more"),search:s("search"),view:a=>s(a)(),links:s("links"),
importer:s("importer"),selftest:s("selftest")}}var Qe=["relevance","status","newest","title"],G="list",pt=[G,"table","compare"],On={text:"",chosen:new Map,sort:null,details:[],view:G,rows:"",columns:[]};function mt(e,t){
return e!==""&&(t!==G||Qe.some(r=>r===e))}var gt=["q","sort","program","view","rows","columns"];var ua=/^#?programs$/,pa=/^#?programs(\?|%3f|\.3f)/i,ft="selftest",ma=8e3,ga=200;function de(e){let[t]=pa.exec(e)||ua.exec(e)||[];return t===void 0?null:e.slice(
t.length,ma)}function yt(e){return de(e)!==null}var fa=/[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;function Tr(e){
return e.replace(fa,t=>{let r=t.charCodeAt(0);return r>127?encodeURIComponent(t):"%"+(r+256).toString(16).slice(1).toUpperCase()})}function ce(e){return e.replace(
/(?:%[\da-f]{2})+/gi,t=>{try{return decodeURIComponent(t)}catch(r){return t}})}function xt(e){return e.slice(0,ga).replace(/[\ud800-\udfff]/gu,"").replace(/\s+/g,
" ").trim()}function ve({text:e,chosen:t,sort:r,details:n,view:o,rows:s,columns:a},i=[]){let l=[],d=(m,p)=>{let u=p.map(Tr).join(",");u&&l.push(`${Tr(m)}=${u}`)};
new Set([...i,...t.keys()]).forEach(m=>{gt.includes(m)||d(m,t.get(m)||[])});let c=xt(e);return c&&l.push("q="+Tr(c).replace(/_/g,"%5F").replace(/%20/g,"_")),d("\
sort",[r||""]),d("view",o===G?[]:[o]),d("rows",[s]),d("columns",a),d("program",n),l.length?`programs?${l.join("&")}`:""}function Pr(e,t){return e.split(",").map(
ce).flatMap(r=>t(r)?r:r.split(","))}function kr(e){return/^[^,]+$/.test(e)}function Er(e,t){return Array.from(new Set(Pr(e,t))).filter(t)}function ht(e,t){let r=de(
e);if(r===null)return null;let n=new Map,o=new Map;for(let d of r.split("&")){let[c="",...m]=d.split("="),p=ce(c),u=m.join("=");if(gt.includes(p))o.set(p,u);else{
let g=Er(u,h=>t.hasTerm(p,h));g.length&&n.set(p,Array.from(new Set([...n.get(p)||[],...g])))}}let s=d=>o.get(d)||"",a=d=>ce(s(d)),i=pt.find(d=>d===a("view"))||G,
l=a("sort");return{text:xt(ce(s("q").replace(/[_+]/g," "))),chosen:n,sort:mt(l,i)?l:null,details:Er(s("program"),t.hasProgram),view:i,rows:a("rows"),columns:Er(
s("columns"),kr)}}function re(e){try{return Object(JSON.parse(e))}catch(t){return{}}}var Q="qqx",An="search",ze="en";function Se(e){return e.map(t=>t.toLowerCase()).find(t=>y.includes(t))||ze}function Rr(e){return`Module:Program explorer/i18n/${e}\
.json`}function In(e,t){let r=new Map(Object.entries(re(t)).filter(n=>typeof n[1]=="string"));return r.has(An)?{language:e,texts:r}:null}function $n({language:e,
texts:t}){return e===Q||t.has(An)}function ge(e,t,r){if(typeof e=="string")return{text:e,language:r};for(let o of[...t,r]){let s=e.get(o.toLowerCase());if(s!==void 0)return{text:s,language:o}}let[
n=r]=[...e.keys()].sort();return{text:e.get(n)||"",language:n}}function _t(e){return typeof e=="string"?[e]:[...e.values()]}function Cn(e,t){let r=o=>e.flatMap(s=>Array.from(s.querySelectorAll(o))),n=new Set(r("b,a").map(({textContent:o})=>o.trim()));return r("li").length!==t.length||
!t.every(o=>n.has(o))}var Nn={"active-filters":"Active filters","chip-facet":"$1:","clear-all":"Clear all",close:"Close","compare-differences":"Only differences","compare-empty":"The\
re is nothing to compare yet. Open the details of some programs, or add them to your list.","compare-own":"Your list, kept in this browser","compare-remove":"Re\
move $1","compare-same":"They do not differ.","compare-which":"Side by side, at most $1:","copy-link":"Copy link",count:"$1 of $2 {{PLURAL:$2|program|programs}}",
"count-programs":"$1 {{PLURAL:$1|program|programs}}","date-about":"about $1","date-began":"began $1","date-from":"from $1","date-range":"$1 \u2013 $2","date-sin\
ce":"since $1","date-until":"until $1","detail-dates":"Dates","detail-duration":"Duration","detail-followed-by":"Followed by","detail-follows":"Follows","detail\
-interpreted":"Interpretation","detail-materials":"Materials","detail-minutes":"{{PLURAL:$1|$1 minute|$1 minutes}}","detail-minutes-range":"$1 to $2 minutes","d\
etail-owner":"Record kept by","detail-part-of":"Part of","detail-partners":"Partners","detail-parts":"Parts","detail-reviewed":"Last checked","detail-scale":"Si\
ze","detail-session":"One session","detail-share":"Keep and share","detail-siblings":"Other parts","detail-sources":"Sources","detail-team":"Run by",details:"De\
tails","details-of":"Details of $1",dismiss:"Dismiss","empty-hint":"Try one of these:","empty-needs":"Is it one of these needs?","empty-swap":"$1 in place of $2\
 ($3)","empty-text":"Remove search \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})","empty-title":"No program matches all of this","empty-without":"Remove $1\
: $2 ($3 {{PLURAL:$3|program|programs}})","empty-word":"Search only for \u201C$1\u201D ($2)",export:"Export","export-calendar":"Calendar ($1 {{PLURAL:$1|date|da\
tes}})","export-copied":"Copied: $1","export-copy":"Copy","export-csv":"Spreadsheet (CSV)","export-download":"Download","export-end":"End","export-failed":"Your\
 browser does not allow it: $1","export-id":"ID","export-json":"Data (JSON)","export-list":"Wikitext list","export-notice":"Notice","export-page":"Page","export\
-saved":"Downloaded: $1","export-start":"Start","export-summary":"Summary","export-table":"Wikitext table","export-title":"Program","export-what":"$1 {{PLURAL:$\
1|program|programs}}, as you see {{PLURAL:$1|it|them}} now","facet-language":"Language","facet-need":"Need","facet-offers":"Offers","facet-period":"Year","facet\
-status":"Status","facet-team":"Team",failed:"You see the plain list, because the program explorer could not start.","failed-busy":"The wiki is busy just now.",
"failed-json":"The data page cannot be read.","failed-missing":"The data page does not exist.","failed-network":"The connection failed.","failed-outdated":"Ther\
e is a new version. Reload the page.","failed-server":"The wiki answered with an error.","failed-timeout":"The answer took too long.","failed-unexpected":"Somet\
hing unexpected went wrong.",filters:"Filters","filters-active":"Filters ($1)",find:"Find a program","find-term":"Search in $1","group-current":"Current program\
s","group-past":"Past programs","group-paused":"Paused programs","group-unknown":"Programs with unknown status","helps-with":"Helps with: $1","in-language":"In \
$1",join:"Join","join-over":"Closed to new participants","link-copied":"Link copied","link-hidden":"The filters of the link hide the program that it leads to.",
"link-not-copied":"Copy the link from the address bar","link-to-program":"Link to this program","link-unknown":"A part of the link is unknown: $1",list:"$1, $2",
loading:"Loading\u2026","maintain-alike":"$1 There are more like this: $2. The first ones: $3","maintain-create":"Create the data page","maintain-create-from-li\
st":"Create the data page from this list","maintain-deleted":"This page was deleted before. Read why in the deletion log before you create it again.","maintain-\
drift":"The plain list on this page and the data page differ.","maintain-edit":"Edit the data page","maintain-from-list":"There is no data page yet, so the expl\
orer shows the plain list of this page.","maintain-model":"The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.",
"maintain-place":"$1: $2 $3","maintain-problems":"The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.","matched-in":"Found in $1:",
materials:"$1 {{PLURAL:$1|material|materials}}","missing-need":"What my community needs:","missing-title":"Missing: $1","missing-view":"I looked for this and fo\
und nothing: $1",more:"Show $1 more {{PLURAL:$1|program|programs}}","more-languages":"+$1","more-needs":"More needs","my-list-add":"Add to my list","my-list-com\
pare":"Compare my list","my-list-emptied":"Your list is empty.","my-list-empty":"Empty my list","my-list-keep":"Keep as my list","my-list-kept":"Your list is ke\
pt in this browser.","my-list-link":"Put my list into the address, to share it","my-list-refused":"This browser does not keep your list.","my-list-remove":"Remo\
ve from my list",needs:"Needs","next-date":"Next: $1","no-program-yet":"none yet","no-term":"Nothing found","not-stated":"Not stated",number:"$1","offers-all":"\
All","offers-join":"Open now","offers-materials":"Something to use",programs:"Programs","remove-filter":"Remove filter: $1: $2","remove-search":"Remove search: \
$1","report-missing":"Tell the team this is missing","results-for":"Nothing has \u201C$1\u201D. These have \u201C$2\u201D.",retry:"Try again","reviewed-within-y\
ear":"Checked within the last year: $1 of $2",search:"Search programs","search-chip":"Search:","search-hint":"What does your community need?","see-all":"{{PLURA\
L:$1|See the program|See all $1 programs}}",shortcut:"$1 ($2)","show-all-terms":"Show all $1","show-list":"Show the list","show-results":"Show $1 {{PLURAL:$1|pr\
ogram|programs}}","skip-to-programs":"Skip to the programs",sort:"Sort by","sort-newest":"Newest","sort-relevance":"Best match","sort-status":"Current first","s\
ort-title":"A\u2013Z","status-ongoing":"Ongoing","status-open":"Open","status-past":"Past","status-paused":"Paused","status-upcoming":"Upcoming","two-sentences":"\
$1 $2",view:"View","view-compare":"Compare","view-list":"List","view-table":"Table"};function bt(e){return`${e==="en"?"en-GB":e}-u-ca-gregory-nu-${e==="ar"?"arab":e==="hi"?"deva":"latn"}`}var xa=["zero","one","two","few","many","other"];function Dn(e){let t="PluralRules"in Intl?new Intl.PluralRules(e):null,r=t?t.resolvedOptions().pluralCategories:
[],n=xa.filter(o=>r.includes(o));return(o,s)=>{let a=o.length-1,i=t?n.indexOf(t.select(s)):s===1?0:a;return o[Math.min(i,a)]}}var ha=/\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g,_a=/\$(\d)/g,Ie={language:"en",texts:new Map(Object.entries(Nn))};function ne({language:e,texts:t}=Ie,r=Ie.texts){if(e===
Q)return(i,...l)=>`(${[`program-explorer-${i}`,...l].join(", ")})`;let n,o,s=bt(e),a=i=>i<1e3&&s.endsWith("latn")?String(i):(n=n||new Intl.NumberFormat(s),n.format(
i));return(i,...l)=>{let d=c=>{var m;return(m=l[Number(c)-1])!=null?m:""};return(t.get(i)||r.get(i)||`\u29FC${i}\u29FD`).replace(ha,(c,m,p)=>(o=o||Dn(e),o(p.split(
"|"),Number(d(m))))).replace(_a,(c,m)=>{let p=d(m);return typeof p=="number"?a(p):p})}}var wt="json";var Lr="section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";function $e(e){return e.closest(Lr)}function Mr(e){
var t;return((t=$e(e))==null?void 0:t.previousElementSibling)||null}function Fn(e){return $e(e)!==null}function vt(e){let t=$e(e);return t!==null&&(t.hasAttribute(
"hidden")||!t.getClientRects().length)}function Hn(e){return($e(e)||e).textContent.trim()!==e.textContent.trim()}function Or(e,t){let r=$e(e),n=new MutationObserver(
t);return r&&n.observe(r,{attributeFilter:["hidden","class"]}),()=>n.disconnect()}function Ar(e,t){if(!vt(e)){t();return}let r=()=>{let o=$e(e);if(o!=null&&o.hasAttribute(
"hidden")){let s=Mr(e);((s==null?void 0:s.querySelector("h2"))||s).click()}vt(e)||(n(),t())},n=Or(e,r);r()}var ba="program-explorer-hidden";function Ye({root:e}){return e.programExplorerState}function Un(e){return Ye(e)?!1:(oe(e,"loading"),!0)}function Ir(e,t){e==null||
e.classList.toggle(ba,t)}function St({root:e,after:t},r){if(t){let n=r&&!vt(e);Ir(t.list,n),Ir(t.heading,n&&!(Fn(e)&&Hn(t.list)))}}function oe(e,t){let r=t==="r\
eady";e.staticElements.forEach(n=>Ir(n,r)),St(e,r),e.headings.forEach(({anchors:n,anchorElements:o})=>o.forEach((s,a)=>{s.id=r?"":n[a]||""})),e.root.dataset.state=
e.root.programExplorerState=t}var wa=new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")),va=["arab","hebr"],Sa=["latn","cyrl"];function Ce(e){let[t="",
r=""]=e.toLowerCase().split("-");return va.includes(r)||!Sa.includes(r)&&wa.has(t)?"rtl":"ltr"}var $r="program-explorer__notice";function Xe(e,t,...r){let n=document.createElement(e);return n.className=t,n.append(...r),n}function jn(e,t,r){let n=Xe("butto\
n",`cdx-button ${t}`,e);return n.type="button",n.addEventListener("click",r),n}function Ne(e){e.querySelectorAll(`.${$r}`).forEach(t=>{t.contains(document.activeElement)&&
(e.tabIndex=-1,e.focus({preventScroll:!0})),t.remove()})}function ue(e,t,{kind:r,text:n,content:o=[],retry:s}){Ne(e);let a=ne(t),i=Xe("div",`${$r} ${$r}--${r} c\
dx-message cdx-message--block cdx-message--${r==="failure"?"notice":"warning"}`,Xe("span","cdx-message__icon"),Xe("div","cdx-message__content",Xe("p","",n),...o,
...s?[jn(a("retry"),"",s)]:[],jn(a("dismiss"),"cdx-button--weight-quiet",()=>Ne(e))));i.setAttribute("role","status"),i.lang=t.language,i.dir=Ce(t.language),e.append(
i)}var Ta=["busy","timeout","network","server"];function Tt(e){return typeof e=="object"&&e!==null&&"failure"in e?e.failure:"unexpected"}function Vn(e,t,r,n){return O(
this,null,function*(){let{wiki:o,load:s}=e;try{(yield o.mayEdit(t.source))&&(yield(yield s.maintainer()).advise(e,t,r,n))}catch(a){o.log("There is no advice abo\
ut the data page.",a)}})}function Et(e,t,r,n,o){return O(this,null,function*(){let s=n?n.messages:Ie,a=ne(s);oe(t,"failed");let i={kind:"failure",text:a("two-se\
ntences",a("failed"),a(`failed-${r}`)),retry:Ta.includes(r)?()=>{Ne(t.root),oe(t,"loading"),o()}:null};ue(t.root,s,i),(r==="missing"||r==="json")&&(yield Vn(e,t,
i,{messages:s,origin:n&&"origin"in n?n.origin:null,compared:null}))})}function Bn(i,l,d,c,m){return O(this,arguments,function*(e,t,{origin:r,problems:n,list:o},s,a){
let{wiki:p}=e,u=r.kind==="import"||n.length>0||r.page.contentModel!==wt;u&&p.log(`Problems of the data page "${t.source}":`,n.join(`
`)),p.isNamed&&(u||a)&&(yield Vn(e,t,{kind:"warning",text:"",retry:null},{messages:s,origin:r,compared:a?o:null}))})}var fe="program-explorer",Ea="data-has-heading",Te="data-group";function Cr(e){var t;return((t=e.closest("[lang]"))==null?void 0:t.lang)||""}var Pa=/^(?!mw[\w-]{2,4}$)./;
function Nr(e,t,r){let n=r.filter(({id:o})=>Pa.test(o));return{text:e,language:Cr(t),anchors:n.map(({id:o})=>o),anchorElements:n}}function Dr(e){return e?Math.min(
Number(e.tagName.slice(1)),5):3}function Fr(e){return e?Math.min(Dr(e)+1,5):3}var Wn="h1, h2, h3, h4, h5, h6";function ka(e){return Nr((e.querySelector(".mw-hea\
dline")||e).textContent.trim(),e.querySelector("[lang]")||e,[e,...e.querySelectorAll("[id]")])}function Ra(e){return e&&(e.closest(".mw-heading")||e)}function La(e){
return new Map(e.split(" ").map(t=>{let[r="",n]=t.split(":");return[r,Number(n)]}))}function Ma({root:e,before:t,groups:r,headings:n}){let{source:o="",revision:s="",
preset:a="",limit:i,all:l=null,languages:d="",messages:c="",bundle:m="",bundleVersion:p=""}=e.dataset,u=Ra(n.get("past")||null),g=r.find(b=>!e.contains(b)),h=new Map;
return n.forEach((b,_)=>{b!==t&&h.set(_,ka(b))}),{root:e,container:e,source:o,revisions:/^[\d ]+$/.test(s)?s.split(" ").map(Number).filter(Boolean):[],messageRevisions:La(
c),bundle:m,bundleVersion:p,preset:a,limit:Number(i)||0,all:l,fallbacks:d.match(/\S+/g)||[],staticElements:Array.from(e.querySelectorAll(":scope > *")),after:u&&
g?{heading:u,list:g}:null,groups:r,headings:h,level:Fr(n.size?t:null)}}function Pt(e){let t=[],r=null;return e.querySelectorAll(`${Wn}, .${fe}[data-source], [${Te}\
]`).forEach(n=>{let o=t[t.length-1];n.matches(Wn)?r=n:n.hasAttribute(Te)?o&&(o.groups.push(n),r&&n.hasAttribute(Ea)&&o.headings.set(n.getAttribute(Te),r)):t.push(
{root:n,before:r,groups:[],headings:new Map})}),t.map(Ma)}var qn=["Community Development","Community Development/What we do"],Oa=/\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;function Kn(e){return qn.includes(e)||qn.includes(e.replace(
Oa,""))}function Hr(e,t,r){return t.catch(n=>{throw e.log(r,n),n})}function kt({wiki:e,load:t}){return Hr(e,t.more(),"Details and filters on phones did not load.")}function Rt({
wiki:e,load:t}){return Hr(e,t.search(),"The search did not load.")}function Jn({wiki:e,load:t},r){return Hr(e,t.view(r),`The ${r} did not load.`)}function Lt({languages:e,pageLanguage:t},{root:r,fallbacks:n}){let o=Cr(r),[s]=e,a=s!==t;return!o||a&&(s===ze||Se(e)!==ze)?e:[...a?e.slice(0,-1):[],o,...n,...e]}
function Gn(e,t){let r=Se(e),n=r===ze?(e[0]||"").toLowerCase():r;return n===t||n===Q?"":n}var Aa=/[\u200E\u200F\u202A-\u202E]/g,Ia=/[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g,$a=["about","blob","data","filesystem","ftp","htt\
ps","intent","jar","javascript","mailto","sms","tel","vbscript","view-source","ws","wss"],Ca=new RegExp("^(?:"+$a.join("|")+"):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\
\\]{2}","i"),Ur=2e3,Na=255,Da=new RegExp(["[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]","%[0-9A-Fa-f]{2}","&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;","~{3}","^\\.\\.?(?:/|$)",
"/\\.\\.?(?:/|$)","[\\uD800-\\uDFFF]"].join("|"),"u");function Fa(e){return encodeURIComponent(e).replace(/%../g,".").length}var Ha=/^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/;
function Ua(e){if(e.length<=Ur&&Ha.test(e))return{url:e};if(e.length>Ur||/\s/.test(e))return"bad-address";try{let t=new URL(e);return t.protocol==="https:"&&t.hostname&&
!t.username&&!t.password?{url:t.href}:"bad-address"}catch(t){return"bad-address"}}function De(e){let t=e.trim();if(/^https:\/\//i.test(t))return Ua(t);if(t.length>
Ur)return"bad-page";let r=t.replace(Aa,"").replace(Ia," ").trim().replace(/^: ?/,"");if(/^http:/i.test(r))return"insecure-link";if(Ca.test(r))return"bad-scheme";
let n=r.replace(/#.*$/,"");return n===""||n.startsWith(":")||Da.test(r)||n.length>85&&Fa(n)>Na?"bad-page":{page:r}}function Mt(e){return typeof e!="string"}function Ot(e){
let t=De(e);return Mt(t)?t:null}function At(e){let t=Ot(e);return t!==null&&"page"in t}function Qn(e){let t=Ot(e);return t!==null&&"url"in t}var ja=49;function jr(e){let{include:t}=e;return Array.isArray(t)?t.slice(0,ja).map((r,n)=>typeof r=="string"&&At(r)&&t.indexOf(r)===n?r:""):[]}function It(e){return e.
includes('"include"')?jr(re(e)).filter(Boolean):[]}function Vr(){return new Date().toISOString().slice(0,10)}function $t(e){return{today:Vr(),language:e.contentLanguage}}function zn(){let e=[],t=(o,s)=>{e.length<99&&e.push([o,...s].join(" "))},r=(o,s="")=>t(o,[s]),n=()=>{};return{program:null,problems:e,enter:n,leave:n,add:r,addAt:(o,s,a)=>r(
s,a),addWith:t}}var Br="team",Ze=["status","language","period",Br],A="need",C="offers",Yn=["join","materials"],U="not-stated";var Va={array:"list",record:"object",object:"object",number:"number",boolean:"true or false"};function Wr(e){return Va[e]||"text"}function ye(e){return typeof e==
"string"?"text":e==null?"nothing":Wr(Array.isArray(e)?"array":typeof e)}function Ct(e){return ye(e)==="object"}var Xn=[],et=1+Xn.length;function Zn(e,t=Xn){let{version:r}=e;return typeof r!="number"||r%1!==0||r<1||r>1+t.length?null:t.slice(r-1).reduce((n,o,s)=>M(E({},o(n)),
{version:r+s+1}),e)}function Ba(e,t,r){let n="";try{return n=e.replace(/^\uFEFF/,""),JSON.parse(n)}catch(o){t.add("unreadable-json",r(String(o),n));return}}function Nt(e,t,r){let n=Ba(
e,t,r);if(n===void 0)return null;let o=Object(n),s=Zn(o);if(!s){let{version:a}=o;t.addWith("unknown-version",[typeof a=="number"||typeof a=="string"?String(a):"",
ye(n),ye(a)])}return s}function Dt(e){return Array.from(e.keys()).filter(t=>{let r=t;for(let n=0;r&&n<=25;n++)r=e.get(r);return r})}function eo(e,t,r,n){let o=new Set,s=new Map;for(let{id:l,partOf:d}of e)o.add(l),d&&s.set(l,d);let a=new Set([...o,...t.keys()]),i=new Set(Dt(s));return e.map(l=>{
let{id:d,partOf:c,followedBy:m,source:{page:p,path:u}}=l;if(!c&&!m.length)return l;let g=b=>[...p===null?[]:["include",r.indexOf(p)],...u,b],h=(b,_,w,v)=>(v?n.addAt(
g(b),"loop",_):w.has(_)||n.addAt(g(b),"unknown-program",_,w),!v&&w.has(_));return n.program=d,M(E({},l),{partOf:c&&h("partOf",c,a,i.has(d))?c:null,followedBy:m.
filter(b=>h("followedBy",b,o,b===d))})})}function Ft(e,t,r,n){let o=e[t];r.enter(t),Array.isArray(o)?o.forEach((s,a)=>{r.enter(a),n(s,a),r.leave()}):o!==void 0&&r.addWith("wrong-type",["list",ye(o)]),r.
leave()}function qr({pipe:e}){return e?[...qr(e[0]),...e.slice(1)]:[]}function Wa({type:e,requirement:t}){switch(e){case"regex":return r=>t.test(r);case"min_value":return r=>r>=
t;case"max_value":return r=>r<=t;default:return t}}function qa(e){let{options:t,message:r}=e,o=[{type:"check",requirement:s=>(t||[]).includes(s),message:r},...qr(
e)].filter(s=>s.message||s.operation).map(s=>({change:s.operation,test:Wa(s),message:s.message||""}));return(s,a)=>{let i=s;for(let{change:l,test:d,message:c}of o)
if(l)i=l(i,a);else if(!d(i)){let m=typeof c=="string"?c:c({input:i});a.add(m,String(s),t);return}return i}}function Ka({item:e}){return(t,r)=>{let n=tt(e),o=[],
s=0;for(let a of t){r.enter(s++);let i=n(a,r);r.leave(),i!==void 0&&o.push(i)}return o}}function Ja(e){let t=tt(e.key),r=tt(e.value),n=qr(e).some(({type:o})=>o===
"min_entries");return(o,s)=>{let a=new Map,i=Object.keys(o);for(let l of i){s.enter(l);let d=t(l,s),c=d===void 0?void 0:r(o[l],s);a.has(d)&&s.add("duplicate-id",
d),c!==void 0&&(l===d||!a.has(d))&&a.set(d,c),s.leave()}if(a.size||!n)return a;i.length||s.add("empty")}}function Ga({entries:e={}}){let t=Object.keys(e),r=new Map(
Object.entries(e)),n=t.filter(s=>{var a;return!((a=e[s])!=null&&a.wrapped)}),o=Object.fromEntries(t.map(s=>[s,null]));return(s,a,i,l=t)=>{var m;let d=E({},o);for(let p of Object.
keys(s)){let u=r.get(p);a.enter(p),u?d[p]=(m=tt(u.wrapped||u)(s[p],a))!=null?m:null:i!=null&&i(p,s[p])||a.add("unknown-field",p,l),a.leave()}let c=n.filter(p=>d[p]===
null);for(let p of c)a.add(s[p]===void 0?"missing":"left-out",p);return c.length>0?void 0:d}}function Qa(e){switch(e.type){case"array":return Ka(e);case"record":
return Ja(e);case"object":return Ga(e);default:return qa(e)}}var to=new Map;function tt(e){let t=to.get(e);if(!t){let r=e.type==="union"?e.options:[e],n=new Map(
r.map(s=>[Wr(s.type),Qa(s)])),o=[...n.keys()].join(" or ");t=(s,a,i,l)=>{let d=ye(s),c=n.get(d);if(!c){a.addWith("wrong-type",[o,d]);return}return c(s,a,i,l)},to.
set(e,t)}return t}function Ee(e,t,r,n,o){return tt(e)(t,r,n,o)}var za=/^(?:als|fat|ike|knc)\b/i,ro=new Map;function Ya(e){let t=e;try{let[r=e]=Intl.getCanonicalLocales(e);(r.length<e.length||e.length===2&&r.length===2)&&!za.
test(e)&&(t=r)}catch(r){}return t.toLowerCase()}function Fe(e){let t=ro.get(e)||Ya(e);return ro.set(e,t),t}var He=/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,Pe=/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;var Kr=/^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;function no(e,t){return t===2?e%4||!(e%100)&&e%400?28:29:30+(t+ +(t>7))%2}function se(e){if(!Kr.test(e))return null;let t=e.
endsWith("~"),r=Number(e.slice(0,4)),n=e.length>5?Number(e.slice(5,7)):null,o=e.length>8?Number(e.slice(8,10)):null;return r<1900||r>2100||n!==null&&(n<1||n>12)||
n!==null&&o!==null&&(o<1||o>no(r,n))?null:{year:r,month:n,day:o,approximate:t}}function oo(e,t,r){return`${e}-${t<10?"0":""}${t}-${r<10?"0":""}${r}`}function z(e){
return oo(e.year,e.month||1,e.day||1)}function B(e){let t=e.month||12;return oo(e.year,t,e.day||no(e.year,t))}var ae=["open","upcoming","ongoing","paused","past"];function Ue(e){return ae.includes(e)}function so(e,t){return e.approximate&&z(e)<=t&&t<=B(e)}function Ht(e,t,r){
return t&&B(t)<r?"past":e&&z(e)>r?"upcoming":e&&t&&!so(e,r)&&!so(t,r)?"ongoing":null}function ao(e,t,r,n){switch(e){case"past":return!!(r&&z(r)>n||t&&z(t)>n);case"\
upcoming":return!!(t&&B(t)<n||r&&B(r)<n);case"ongoing":return!!(t&&z(t)>n||r&&B(r)<n);case"open":return!!(r&&B(r)<n);default:return!1}}function io(e){return e===
null?"unknown":e==="paused"||e==="past"?e:"current"}var Xa=[];function Y(e){return typeof e=="string"?[e]:e?e.length<20&&e.every((r,n)=>e.indexOf(r)===n)?e:[...new Set(e)]:Xa}function Ut(e,t,r,n){var s;if(e==="language")return Y(t).map(Fe).filter(a=>{let i=Pe.test(a);return i||n.add("bad-language",a),i});let o=(s=r.get(e))==null?void 0:
s.terms;return!o&&e!=="status"?(n.add("unknown-facet",e,r.keys()),[]):Y(t).filter(a=>{let i=o?o.has(a):Ue(a);return i||n.add("unknown-term",a,o?o.keys():ae),i})}function jt(e,t){return e.length<=2e3?e:(t==null||t.add("long-text"),`${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e)||[""])[0]}\u2026`)}var Jr=/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;function Vt(e){return!Jr.test(e)||!se(e.slice(0,10))?null:e.length>10?
new Date(e).toISOString().replace(/:00\..*/,"Z"):e}var pe=(e,t={})=>E({kind:"schema",type:e},t),ke=e=>(t,r)=>({type:e,requirement:t,message:r}),xe=(()=>pe("string")),Gr=(()=>pe("number")),Qr=(()=>pe("boolean")),
ie=(e=>pe("array",{item:e})),Z=(e=>pe("object",{entries:e})),S=(e=>pe("optional",{wrapped:e})),lo=((e,t)=>pe("picklist",{options:e,message:t})),je=((e,t)=>pe("r\
ecord",{key:e,value:t})),Ve=(e=>pe("union",{options:e})),H=((...e)=>M(E({},e[0]),{pipe:e})),Bt=ke("check"),Wt=ke("guard"),co=ke("length"),zr=ke("max_value"),uo=ke(
"min_entries"),Yr=ke("min_value"),he=ke("regex"),_e=(e=>({type:"transform",operation:e}));var ei=10080;function ti(e){return e!==null}var ee=H(xe(),he(He,"bad-id")),en=H(xe(),he(/\S/,"empty")),rt=H(en,_e(jt)),ri=H(xe(),he(Pe,"bad-language"),_e(e=>e.toLowerCase())),
W=Ve([rt,H(je(ri,rt),uo(1,"empty"))]),qt=H(xe(),he(Kr,"bad-date"),_e(se),Bt(e=>e!==null,"bad-date")),po=H(xe(),he(Jr,"bad-time"),_e(Vt),Wt(ti,"bad-time")),Xr=H(
en,Bt(At,"bad-page")),yo=H(xe(),he(/^[Hh][Tt][Tt][Pp][Ss]:\/\//,"bad-address")),mo=H(yo,Bt(Qn,"bad-address")),tn=H(yo,_e(De),Wt(Mt,"bad-address")),nt=H(en,_e(De),
Wt(Mt,({input:e})=>e)),ni=H(Gr(),Yr(1,"bad-minutes"),zr(ei,"bad-minutes")),xo=Ve([ee,ie(ee)]),go=H(xe(),he(Pe,"bad-language"),_e(Fe)),fo=Ve([go,ie(go)]),Zr=Ve([
rt,ie(rt)]),rn=xo,oi=Z({label:W,page:S(nt),url:S(tn)}),si=Z({label:S(W),page:S(nt),url:S(tn),until:S(qt)}),ai=Z({start:po,end:S(po),label:S(W),page:S(nt),url:S(
tn)}),nn=Z({id:ee,title:W,summary:S(W),notice:S(W),join:S(si),page:S(nt),status:S(lo(ae,"bad-status")),start:S(qt),end:S(qt),dates:S(ie(ai)),language:S(fo),interpreted:S(
fo),session:S(Z({minutes:S(H(ie(ni),co(2)))})),duration:S(W),scale:S(W),team:S(Zr),partners:S(Zr),materials:S(ie(oi)),partOf:S(ee),followedBy:S(xo),owner:S(rt),
reviewed:S(qt),sources:S(Ve([mo,ie(mo)]))}),ho=Z({id:ee,label:W,help:S(W),terms:je(ee,rn)}),ii=Z({label:S(W),help:S(W),terms:S(je(ee,Z({label:S(W),aliases:S(Zr),
broader:S(ee),matchesAll:S(Qr())})))}),li=Z({title:W,page:S(nt)}),_o=Z({version:H(Gr(),Yr(et),zr(et)),enabled:S(Qr()),talk:S(Xr),bundle:S(Xr),facets:S(ie(ee)),vocabularies:S(
je(ee,ii)),series:S(je(ee,li)),include:S(ie(Xr))});function ci(e,t,r){let n=Ee(ho,e,r);if(!n)return null;let o=new Map;return r.enter("terms"),n.terms.forEach((s,a)=>{r.enter(a);let i=Ut(a,s,t,r);r.leave(),i.length&&
o.set(a,i)}),r.leave(),o.size?{id:n.id,label:n.label,help:n.help,terms:o}:(r.add("left-out","terms"),null)}function bo(e,t,r){let n=new Map;return Ft(e,"needs",
r,o=>{let s=ci(o,t,r);s&&n.has(s.id)?r.add("duplicate-id",s.id):s&&n.set(s.id,s)}),[...n.values()]}var wo=200;function vo(e){let t=new Map,r=[];for(let{start:n,end:o,label:s,page:a,url:i}of e){let l=o&&o.length===n.length?o:null;if(!l||l>=n){let d=n.replace("\
:",""),c=(t.get(d)||0)+1;t.set(d,c),r.push({id:c>1?`${d}.${c}`:d,start:n,end:l,isExact:n.length>10,label:s,target:a||i})}}return r.sort((n,o)=>n.id<o.id?-1:1).slice(
-200)}var on=Object.keys(nn.entries);function di(e,t){if(!(e!=null&&e.minutes))return null;let[r,n,...o]=e.minutes;return r!==void 0&&n!==void 0&&r<=n&&!o.length?[r,n]:
(t.addAt("session","bad-minutes"),null)}function ui(e,t){let r=[];for(let{label:n,page:o,url:s}of e||[]){let a=o||s;a?r.push({label:n,target:a}):t.addAt("materi\
als","no-target",typeof n=="string"?n:"")}return r}function pi(e,t,r,n){let o=e&&(e.page||e.url);return e&&!o&&n.addAt("join","no-target",""),o?{label:e.label,target:o,
until:e.until,isOver:t||!!(e.until&&B(e.until)<r)}:null}function mi(e,{vocabularies:t,facets:r},n){return(o,s)=>{if(!t.has(o)&&!r.has(o))return!1;let a=Ee(rn,s,
n),i=a===void 0?[]:Ut(o,a,t,n);return i.length&&e.set(o,i),!0}}function gi({start:e,end:t},r,n){return e&&t&&z(e)>B(t)?(n.enter("start"),n.addWith("start-after-\
end",[String(r.start),String(r.end)]),n.leave(),[null,null]):[e,t]}function So(e,t,r,n){let o=Ct(e)?e.id:null;n.program=typeof o=="string"&&He.test(o)?o:null;let s=new Map,
a=Ee(nn,e,n,mi(s,r,n),r.fields);if(!a)return null;let{title:i}=a;typeof i!="string"&&!i.has(r.language)&&n.addAt("title","no-page-language",r.language);let l=Y(
a.interpreted),d=new Set([...Y(a.language),...l]);d.size&&s.set("language",[...d]);let[c,m]=gi(a,e,n);a.status&&ao(a.status,c,m,r.today)&&n.addAt("status","stat\
us-against-dates",a.status);let p=a.status||Ht(c,m,r.today);return{id:a.id,title:i,summary:a.summary,notice:a.notice,join:pi(a.join,p==="past",r.today,n),target:a.
page,status:p,start:c,end:m,dates:a.dates?vo(a.dates):[],terms:s,interpreted:l,minutes:di(a.session,n),duration:a.duration,scale:a.scale,team:Y(a.team),partners:Y(
a.partners),materials:ui(a.materials,n),partOf:a.partOf,followedBy:Y(a.followedBy),owner:a.owner,reviewed:a.reviewed,sources:Y(a.sources),source:t}}function To(e,t,r,n,o,s){let a=new Map,i=(l,d)=>{Ft(l,"programs",o,(c,m)=>{let p=So(c,{page:d,path:["programs",m]},n,o);p&&a.has(p.id)?o.add("duplicate-id",p.id):
p&&a.set(p.id,p)}),o.program=null};return i(e,null),o.enter("include"),t.forEach((l,d)=>{o.enter(d);let c=r.find(p=>p.title===l),m=c&&Nt(c.text,o,s);if(l&&!c)o.
add("missing-include",l);else if(m){for(let p of Object.keys(m))p!=="version"&&p!=="programs"&&o.addAt(p,"not-included",p);i(m,l)}o.leave()}),o.leave(),[...a.values()]}function fi(e,t){let r=new Map;e.forEach(({label:o,broader:s},a)=>{t.enter(a),a===U?t.add("reserved-id",a):o||t.add("missing-label",a),s&&e.has(s)&&s!==U?r.set(
a,s):s&&t.addAt("broader","unknown-term",s,e.keys()),t.leave()});for(let o of Dt(r))t.addAt([o,"broader"],"loop",r.get(o)),r.delete(o);let n=new Map;return e.forEach(
({label:o,aliases:s,matchesAll:a},i)=>{i!==U&&n.set(i,{id:i,label:o||i,aliases:Y(s),broader:r.get(i)||null,matchesAll:a===!0})}),n}function Eo(e,t,r){let n=new Map;
return e.forEach(({label:o,help:s,terms:a},i)=>{r.enter(i),t.includes(i)?r.add("reserved-id",i):(o||r.add("missing-label",i),r.enter("terms"),n.set(i,{id:i,label:o||
i,help:s,terms:fi(a||new Map,r)}),r.leave()),r.leave()}),n}var yi=[...on,...Ze,A,C].filter(e=>e!=="language");function xi(e,t,r){let n=new Set(["status",...t.keys(),...Ze]);return[...new Set(e||n)].filter(o=>(n.has(o)||
r.addAt("facets","unknown-facet",o,n),n.has(o)))}function hi(e){return e==="needs"||e==="programs"}function _i(e,{today:t,language:r},n,o,s){let a=Ee(_o,e,o,hi);
if(!a)return null;o.enter("vocabularies");let i=Eo(a.vocabularies||new Map,yi,o);o.leave();let l=xi(a.facets,i,o),d=bo(e,i,o),c=jr(e),m=To(e,c,n,{vocabularies:i,
facets:new Set(a.facets),fields:new Set([...on,...i.keys()]),today:t,language:r.toLowerCase()},o,s),p=new Map([...a.series||[]].map(([u,{title:g,page:h}])=>[u,{
title:g,target:h}]));return{enabled:a.enabled,talk:a.talk,bundle:a.bundle,facets:l,vocabularies:i,series:p,needs:d,programs:eo(m,p,c,o)}}function Kt(e,t,r,n,o=String){
let s=Nt(e,n,o);return s&&_i(s,t,r,n,o)}function Jt(e,t,r=[]){let n=zn();return{list:Kt(e,t,r,n),problems:n.problems}}function bi(e,t){let r=(o,s)=>o&&t(o,s),n=(o,s)=>new Map([...o].map(([a,i])=>[a,E(E({},i),s(i,a))]));return M(E({},e),{programs:e.programs.map(o=>{let s=`progra\
m.${o.id}.`;return M(E({},o),{title:t(o.title,`${s}title`),summary:r(o.summary,`${s}summary`),notice:r(o.notice,`${s}notice`),join:o.join&&M(E({},o.join),{label:r(
o.join.label,`${s}join`)}),duration:r(o.duration,`${s}duration`),scale:r(o.scale,`${s}scale`),dates:o.dates.map(a=>M(E({},a),{label:r(a.label,`${s}date.${a.id}`)})),
materials:o.materials.map((a,i)=>M(E({},a),{label:t(a.label,`${s}material.${i+1}`)}))})}),vocabularies:n(e.vocabularies,({label:o,help:s,terms:a},i)=>({label:t(
o,`vocabulary.${i}.label`),help:r(s,`vocabulary.${i}.help`),terms:n(a,(l,d)=>({label:t(l.label,`term.${i}.${d}.label`)}))})),needs:e.needs.map(o=>M(E({},o),{label:t(
o.label,`need.${o.id}.label`),help:r(o.help,`need.${o.id}.help`)})),series:n(e.series,({title:o},s)=>({title:t(o,`series.${s}.title`)}))})}function Po(e,{language:t,
texts:r},n){return bi(e,(o,s)=>{let a=r.get(s)||"";return/\S/.test(a)?new Map(typeof o=="string"?[[n.toLowerCase(),o]]:o).set(t.toLowerCase(),jt(a)):o})}var ko="MediaWiki:Gadget-programExplorer-config.json";function ot(e,t,r){return r.find(n=>n.title===e.titleOf(t))}function wi(e){return e!==void 0&&re(e.text).enabled===
!1}function vi(e,t){return e===Q?{language:e,texts:new Map}:t&&In(e,t.text)||Ie}function Si(e,t,r,n){return O(this,null,function*(){let o=It(r),s=o.filter(i=>!ot(
e,i,n)),a=s.length?[...n,...(yield e.readPages([t,...s],[],null)).pages]:n;return o.flatMap(i=>{let l=ot(e,i,a);return l?[{title:i,text:l.text}]:[]})})}function Lo(e,{
translationLanguage:t,bundleVersion:r}){return e&&t?{title:e,language:t,version:r}:null}function Ti(e,t,r,n){return O(this,null,function*(){let{source:o,bundle:s,
translationLanguage:a}=r;if(!a||!t.bundle)return t;let i=t.bundle===s?n:(yield e.readPages([o],[],Lo(t.bundle,r))).translations;return Po(t,{language:a,texts:i},
e.contentLanguage)})}function Ro(e,t){return O(this,null,function*(){let{source:r,language:n,revisions:o,bundle:s}=t;if(e.isSwitchedOff)return{kind:"off"};let a=n===
Q?[]:[Rr(n)],i=[r,...a,...e.isSwitchedOff===null?[ko]:[]],{pages:l,translations:d}=yield e.readPages(i,o,Lo(s,t));if(wi(ot(e,ko,l)))return{kind:"off"};let c=vi(
n,ot(e,Rr(n),l)),m=ot(e,r,l);if(!m)return{kind:"missing",messages:c};let p=yield Si(e,r,m.text,l),u={kind:"pages",page:m,included:p},{list:g,problems:h}=Jt(m.text,
$t(e),p);return g?g.enabled===!1?{kind:"off"}:{kind:"ready",messages:c,origin:u,problems:h,list:yield Ti(e,g,t,d)}:{kind:"invalid",messages:c,origin:u,problems:h}})}
function Mo(e,t){return O(this,null,function*(){let r=yield Ro(e,t);return r.kind==="invalid"&&t.revisions.length?Ro(e,M(E({},t),{revisions:[]})):r})}function Ei(e,t){let{source:r,revisions:n,messageRevisions:o,bundle:s,bundleVersion:a}=t,i=Lt(e,t),l=i[0]===Q?Q:Se(i),d=o.get(l),c=Gn(i,e.contentLanguage);return{
source:r,language:l,translationLanguage:c,bundle:s,revisions:e.isSwitchedOff===null?[]:l===Q?n:d&&n.length?[...n,d]:[],bundleVersion:a.startsWith(`${c}:`)?a:""}}
function Oo(){let e=new Map;return(t,r)=>{let n=Ei(t,r),o=JSON.stringify(n),s=e.get(o)||Mo(t,n);e.set(o,s);let a=()=>{e.delete(o)};return s.then(a,a),s}}function Re(e){requestAnimationFrame(()=>requestAnimationFrame(e))}var st="programExplorer",Gt="programExplorerDialog",Ao="programExplorerPlace";function Io(e,t,r){let n=()=>e.location.hash.replace(/^#/,""),o=()=>{let g=e.history.
state;return typeof g=="object"&&g!==null?g:{}},s=g=>{let h=o()[g];return typeof h=="string"?h:null},a=(g,h,b)=>{try{e.history[`${g}State`](E(E({},o()),h),"",b)}catch(_){}},
i=()=>s(Gt)===r,l=()=>a("push",{[Gt]:r}),d=()=>t&&(t(n())?n():s(st)),c=g=>{let h=o()[Ao];return t&&Array.isArray(h)&&Number(h[g])||0},m=!e.pageYOffset||e.pageYOffset+
e.innerHeight>e.document.documentElement.scrollHeight-2,p=d()||"",u=()=>{t&&d()===null&&a("replace",{[st]:p})};return u(),{isNewLink:()=>{let g=t!==null&&t(n())&&
s(st)===null;return g&&a("replace",{[st]:n()}),g},read:d,write:(g,h,b=!1)=>{if(!t)return;p=g;let _=n(),w=_!==""&&!t(_),v=h==="push";a(b?"replace":h,{[st]:g,[Gt]:v?
null:s(Gt)},g!==""?`#${g}`:w?e.location.hash:e.location.href.replace(/#.*/,"")),v&&b&&l()},enterDialog:l,leaveDialog:()=>{i()&&e.history.back()},isInDialog:i,cards:()=>c(
1),firstPlace:m?c(0):0,keepPlace:(...g)=>{t&&a("replace",{[Ao]:g})},onMove:g=>{let h=()=>{u(),p=d()||"",g()};return e.addEventListener("popstate",h),()=>e.removeEventListener(
"popstate",h)}}}var Pi={month:"long",day:"numeric",hour:"2-digit",minute:"2-digit",timeZone:void 0,timeZoneName:"short"};function $o(e,t,r=null){let n=new Map,o=(m,p)=>{let u=n.
get(m)||new Intl.DateTimeFormat(bt(e),E({year:"numeric",timeZone:"UTC"},p));return n.set(m,u),u},s,a=m=>"DisplayNames"in Intl?(s=s||new Intl.DisplayNames([e],{type:"\
language"}),s.of(m)):r==null?void 0:r.get(m),i=m=>{let u=(m.day?o("day",{month:"long",day:"numeric"}):m.month?o("month",{month:"long"}):o("year",{})).format(Date.
UTC(m.year,(m.month||1)-1,m.day||1));return m.approximate?t("date-about",u):u},l=(m,p)=>m===p?m:t("date-range",m,p),d=m=>i(se(m)),c=m=>o("minute",Pi).format(Date.
parse(m));return{date:i,occurrence:({start:m,end:p,isExact:u})=>{let g=u?c:d;return l(g(m),g(p||m))},span:(m,p,u)=>{let g=m&&i(m),h=p&&i(p);return g?h?l(g,h):t(
u==="open"||u==="ongoing"?"date-since":u==="upcoming"?"date-from":"date-began",g):h&&t("date-until",h)},language:m=>{try{return a(m)||m}catch(p){return m}}}}var I,Do,ki,be,sn,Xt,Fo,zt,Ho,ln,an,Ri,it=Symbol.for("pv"),Zt={},er=[],Li=/^m(i|n|o|s|text|space)$/,cn=Array.isArray,dn=er.slice,Me=Object.assign;function Le(e){
e&&e.parentNode&&e.remove()}function f(e,t,r){var n,o,s,a={},i=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:a[s]=t[s];return i>
2&&(a.children=i>3?dn.call(arguments,2):r),at(e,a,n,o,null)}function at(e,t,r,n,o){var s={type:e,props:t,key:r,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:it,__v:o||++Do,__i:-1,__u:0};return!o&&I.vnode&&I.
vnode(s),s}function tr(){return{current:null}}function q(e){return e.children}function X(e,t){this.props=e,this.context=t,this.__g=0}function we(e,t){if(t==null)
return e.__&&we(e.__,e.__i+1);for(var r;t<e.__k.length;t++)if((r=e.__k[t])&&r.__e)return r.__e;return typeof e.type!="function"||e.props.__P?null:we(e)}function Mi(e){
var t,r=e.__v,n=r.__e,o=[],s=[],a=e.__P;a&&((t=Me({constructor:it},r)).__v=r.__v+1,I.vnode&&I.vnode(t),un(a,t,r,e.__n,a.namespaceURI,32&r.__u?[n]:null,o,n||we(r),
32&r.__u,s),t.__v=r.__v,t.__.__k[t.__i]=t,qo(o,t,s),r.__=r.__e=null,t.__e!=n&&Uo(t))}function Uo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Uo(e)}function Co(e){(8&e.__g||(e.__g|=8,be.push(e),Xt++))&&sn==I.debounceRendering||((sn=I.debounceRendering)||queueMicrotask)(
jo)}function jo(){try{for(var e,t=1;be.length;)be.length>t&&be.sort(Fo),e=be.shift(),t=be.length,8&e.__g&&Mi(e)}finally{(Xt=be.length)&&(sn||queueMicrotask)(jo)}}
function Vo(e,t,r,n,o,s,a,i,l,d,c){var m,p,u,g,h,b,_=n.__k||er,w=t.length;for(l=Oi(r,t,_,l,w),m=0;m<w;m++)(u=r.__k[m])!=null&&(p=~u.__i&&_[u.__i]||Zt,u.__i=m,b=
un(e,u,p,o,s,a,i,l,d,c),g=u.__e,(p.ref!=u.ref||8&p.__u)&&(p.ref&&pn(p.ref,null,u,p),u.ref&&c.push(u.ref,u.__c||g,u)),h=h||g,4&u.__u?(l=Bo(u,l,e,!p.__v),p.__e&&(p.
__e=null)):typeof u.type=="function"&&b!==void 0?l=b:g&&(l=g.nextSibling),u.__u&=-21);return r.__e=h,l}function Oi(e,t,r,n,o){var s,a,i,l,d,c,m,p,u,g=r.length,h=g,
b=0,_=0,w=e.__k=Array(o);for(s=0;s<o;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=w[s]=at(null,a):
cn(a)?a=w[s]=at(q,{children:a}):a.constructor===it&&a.__b?a=w[s]=at(a.type,a.props,a.key,a.ref,a.__v):w[s]=a,l=s+b,a.__=e,a.__b=e.__b+1,i=null,~(d=a.__i=Ai(a,r,
l,h))&&(h--,(i=r[d])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,d==l-1?b--:d==l+1?b++:d!=l&&(d>l?b--:b++,_=1)):(~d||(o>g?b--:o<g&&b++),typeof a.type!="function"&&(a.__u|=
4))):w[s]=null;if(_){for(c=[],m=[],s=0;s<o;s++)if((a=w[s])&&16&a.__u){for(b=0,p=c.length;b<p;)c[u=b+p>>1]<a.__i?b=u+1:p=u;c[b]=a.__i,m[s]=b+1}for(b=c.length;s--;)
m[s]&&(m[s]==b?b--:w[s].__u|=4)}if(h)for(s=0;s<g;s++)!(i=r[s])||2&i.__u||(i.__e==n&&(n=we(i)),mn(i,i));return n}function Bo(e,t,r,n){var o,s,a,i;if(typeof e.type==
"function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=Bo(o[s],t,r,!1));return t}for(t&&!t.parentNode&&(t=we(e))&&!t.parentNode&&
(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!n&&r.moveBefore&&a.parentNode?r.moveBefore(a,t):r.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&
t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ai(e,t,r,n){var o,s=e.key,a=e.type,i=t[r],l=i&&!(2&i.__u);if(i===null&&s==null||l&&s==i.key&&a==i.type)return r;if(n>(l?1:0)){for(o=r-1;o>=0;o--)if((i=
t[o])&&!(2&i.__u)&&s==i.key&&a==i.type)return o;for(o=r+1;o<t.length;o++)if((i=t[o])&&!(2&i.__u)&&s==i.key&&a==i.type)return o}return-1}function No(e,t,r){r==null&&
(r=""),t[0]=="-"?e.setProperty(t,r):e[t]=r}function Qt(e,t,r,n,o){var s,a;if(t=="style")if(typeof r=="string")e.style.cssText=r;else{if(typeof n=="string"&&(e.style.
cssText=n=""),n)for(t in n)r&&t in r||No(e.style,t);if(r)for(t in r)n&&r[t]==n[t]||No(e.style,t,r[t])}else if(t[0]=="o"&&t[1]=="n")typeof r!="function"&&(r=null),
typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=r,r&&n||(a=an[t]||(an[t]=Ii(t)),(e.__a||(e.__a={}))[t]=ln,s=t!=(t=t.replace(Ho,"$1")),(t=t.slice(2))[0]<"a"&&
(t=t.toLowerCase()),r?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)
try{return void(e[t]=r==null?"":r)}catch(i){}if(typeof r=="function")return;r==null||r===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&r==1?
"":r)}}function Ii(e){return function(t){var r=this.__e;if(r){if(r=r[e],t[zt]==null)t[zt]=ln++;else if(t[zt]<this.__a[e])return;return r(I.event?I.event(t):t)}}}
function un(e,t,r,n,o,s,a,i,l,d){var c,m,p,u,g,h,b,_,w,v,R,T,N,V,F,k,L,P,$=t.type;if(t.constructor!==it)return null;128&r.__u&&(l=32&r.__u,c=r.__c.__z)&&(t.__u|=
l,m=s=[],c.nodeType==8?i=Yt(c,s):s.push(c),i=s[0]||i),(c=I.__b)&&c(t);e:if(typeof $=="function"){p=a.length;try{if(_=t.props,w=(c=$.prototype)&&c.render,v=(c=$.
contextType)&&n[c.__c],R=c?v?v.props.value:c.__:n,(u=r.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(w?t.__c=u=new $(_,R):(t.__c=u=new X(_,R),u.constructor=$,u.render=Ci),
v&&v.sub(u),u.state||(u.state={}),u.__n=n,u.__g|=8,u.__h=[],u.__k=[]),w&&(u.__s||(u.__s=u.state),$.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=Me({},u.__s)),
Me(u.__s,$.getDerivedStateFromProps(_,u.__s)))),g=u.props,h=u.state,u.__v=t,r.__c){if(_!==g&&w&&!$.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(
_,R),t.__v==r.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(_,u.__s,R)===!1){t.__v!=r.__v&&(u.props=_,u.state=u.__s,u.__g&=-9),t.
__e=r.__e,t.__k=r.__k,t.__k.some(function(D){D&&(D.__=t)}),er.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&a.push(u),i=we(r);break e}u.componentWillUpdate&&u.
componentWillUpdate(_,u.__s,R),w&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(g,h,b)})}else w&&!$.getDerivedStateFromProps&&u.componentWillMount&&
u.componentWillMount(),w&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=R,u.props=_,u.__P=e,u.__g&=-5,T=I.__r,N=w?25:0;do u.__g&=-9,T&&T(t),c=u.
render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++N<25);w&&(er.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(n=Me({},n,u.getChildContext())),
w&&r.__c&&u.getSnapshotBeforeUpdate&&(b=u.getSnapshotBeforeUpdate(g,h)),V=c&&c.type===q&&c.key==null?c.props.children:c,_.__P&&(c=i,o=(e=_.__P).namespaceURI,l=s=
null,r.props&&r.props.__P!=e&&(r.__k.some(function(D){D&&mn(D,D)}),r.__k=null),i=r.__k?we(r,0):null),i=Vo(e,cn(V)?V:[V],t,r,n,o,s,a,i,l,d),_.__P&&(t.__e=null,i=
c),t.__u&=-161,m&&m.some(Le),u.__h.length&&a.push(u),1&u.__g&&(u.__g&=-4)}catch(D){if(a.length=p,t.__v=null,l||s)if(D&&D.then){if(t.__u|=128|l,s){for(~(L=s.indexOf(
i||void 0))||(L=s.length);(P=s[L-1])&&P.nodeType==8;)L--;for(;L<s.length;L++)if(P=s[L])if(s[L]=null,F){if(P==k)break}else{if(P.nodeType!=8)break;P.data.startsWith(
"$s")&&(k=Yt(F=P))}}if(!F){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;F=i}(c=Yt(F=t.__c.__z||(t.__c.__z=F)))?(t.__e=F,i=c):t.__e=i,i=i&&i.nextSibling}else
s&&s.some(Le);else t.__e=r.__e;t.__k||(t.__k=r.__k||[]),D&&D.then||Wo(t),I.__e(D,t,r)}}else i=t.__e=$i(r.__e,t,r,n,o,s,a,l,d,e);return(c=I.diffed)&&c(t),i}function Yt(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var r=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))r++;else if(e.data.startsWith("/$s")&&!--r)
return e}t&&t.push(e)}}function Wo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Wo))}function qo(e,t,r){for(var n=0;n<r.length;)pn(r[n++],r[n++],r[n++]);I.__c&&
I.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){I.__e(s,o.__v)}})}function $i(e,t,r,n,o,s,a,i,l,d){var c,m,p,u,g,h,b,
_,w=r.props||Zt,v=t.props,R=t.type;if(R=="svg"?o="http://www.w3.org/2000/svg":R=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xht\
ml"),s){for(c=0;c<s.length;c++)if((g=s[c])&&(R?g.localName==R:g.nodeType==3)){e=g,s[c]=null;break}}if(!e){if(_=d.ownerDocument||document,!R)return _.createTextNode(
v);e=_.createElementNS(o,R,v.is?v:d),i&&(I.__m&&I.__m(t,s),i=!1),s=null}if(R){if(d=R=="template"&&e.content||e,s=R=="textarea"&&v.defaultValue!=null?null:s&&dn.
call(d.childNodes),!i&&s)for(w={},c=0;c<e.attributes.length;c++)w[(g=e.attributes[c]).name]=g.value;for(c in w)g=w[c],c=="dangerouslySetInnerHTML"?p=g:c=="child\
ren"||c in v||c=="value"&&"defaultValue"in v||c=="checked"&&"defaultChecked"in v||Qt(e,c,null,g,o);for(c in v)g=v[c],c=="children"?u=g:c=="dangerouslySetInnerHT\
ML"?m=g:c=="value"?h=g:c=="checked"?b=g:i&&typeof g!="function"||w[c]===g||Qt(e,c,g,w[c],o);m?(i||p&&(m.__html==p.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(p&&(e.textContent=""),(R=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Li.test(R))&&(o="http://www.w3.org/1999/xhtml"),Vo(d,cn(u)?
u:[u],t,r,n,o,s,a,s?s[0]:r.__k&&we(r,0),i,l),s&&s.some(Le)),i&&R!="textarea"||(c="value",R=="progress"&&h==null?e.removeAttribute(c):h==null||h===e[c]&&(R!="pro\
gress"||h)||Qt(e,c,h,w[c],o),c="checked",b!=null&&b!=e[c]&&Qt(e,c,b,w[c],o))}else w===v||i&&e.data==v||(e.data=v);return e}function pn(e,t,r,n){try{typeof e=="f\
unction"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){I.__e(o,r)}}function mn(e,t,r){var n,
o,s,a;if(I.unmount&&I.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||pn(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(i){
I.__e(i,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&mn(n[a],t,typeof e.type!="function"||r&&!e.props.__P);!r&&(n=e.__c)&&(n=n.__z)&&(o=Yt(n,s=[]))&&
(n==e.__e&&s.some(Le),Le(o),Le(n)),r||Le(e.__e),e.__e=e.__c=e.__=null}function Ci(e,t,r){return this.constructor(e,r)}function Ko(e,t){var r,n,o,s;I.__&&I.__(e,
t),t.nodeType==9&&(t=t.documentElement),n=(r=e&&32&e.__u)?null:t.__k,t.__k=at(q,{children:[e]}),o=[],s=[],un(t,t.__k,n||Zt,Zt,t.namespaceURI,n?null:t.firstChild?
dn.call(t.childNodes):null,o,n?n.__e:t.firstChild,r,s),qo(o,t.__k,s),t.__k.props.children=null}I={__e:function(e,t,r,n){for(var o,s,a;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((a=(s=o.constructor)&&s.getDerivedStateFromError)&&o.setState(s.getDerivedStateFromError(
e)),o.componentDidCatch&&(o.componentDidCatch(e,n||{}),a=1),a&&8&o.__g)return void(o.__g|=2)}catch(i){e=i}}throw Xt=0,e}},Do=0,ki=function(e){return e!=null&&e.
constructor===it},X.prototype.setState=function(e,t){var r=this.__s;r&&r!=this.state||(r=this.__s=Me({},this.state)),typeof e=="function"&&(e=e(Me({},r),this.props)),
e&&(Me(r,e),this.__v&&(t&&this.__k.push(t),Co(this)))},X.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Co(this))},X.prototype.render=
q,be=[],Xt=0,Fo=function(e,t){return e.__v.__b-t.__v.__b},zt=Symbol(),Ho=/(PointerCapture)$|Capture$/i,ln=0,an={},Ri=0;function Be(e,t){return M(E({},e),{text:t})}function lt(e,t,r){let n=new Map(e.chosen);return r.length?n.set(t,r):n.delete(t),M(E({},e),{chosen:n})}function Jo(e,t){
return e.includes(t)?e.filter(r=>r!==t):[...e,t]}function Go(e,t){return M(E({},e),{details:Jo(e.details,t)})}function rr(e,t,r){return lt(e,t,Jo(e.chosen.get(t)||
[],r))}function nr(e){return M(E({},e),{text:"",chosen:new Map})}function Qo({text:e,chosen:t}){return e.trim()!==""||t.size>0}function We(e){return new Uint32Array(Math.ceil(e/32))}function qe(e){let t=We(e).fill(-1);return e%32&&(t[t.length-1]=2**(e%32)-1),t}function or(e,t){e[t>>>5]|=
1<<(t&31)}function Oe(e,t){return(e[t>>>5]>>>(t&31)&1)===1}function gn(e,t){for(let r=0;r<e.length;r++)e[r]|=t[r];return e}function le(e,t){return t.reduce(gn,We(
e))}function sr(e,t){for(let r=0;r<e.length;r++)e[r]&=t[r];return e}function zo(e,t){return e.map((r,n)=>r&~t[n])}function Ni(e){let t=e-(e>>>1&1431655765),r=(t&
858993459)+(t>>>2&858993459);return Math.imul(r+(r>>>4)&252645135,16843009)>>>24}function J(e,t=e,r=e){let n=0;for(let o=0;o<e.length;o++)n+=Ni((e[o]|r[o])&t[o]);
return n}function Ke(e,t){let r=new Set(t.chosen.get(e.id));return Array.from(r).flatMap(n=>e.terms.get(n)||[])}function Di(e,t){return le(e,t.map(({programs:r})=>r))}function Fi(e,t,{
programs:r}){let n=new Map;return r&&n.set(null,r),e.facets.forEach(o=>{let s=Ke(o,t);s.length&&n.set(o.id,Di(e.programs.length,s))}),n}function Yo(e,t,r){let n=qe(
e);return t.forEach((o,s)=>{s!==r&&sr(n,o)}),n}function Hi(e,t,r){return Array.from(e.terms.values(),n=>({term:n,chosen:t.includes(n),matchCount:J(n.programs,r)}))}
function ar(e,t,r){let n=e.programs.length,o=r(e,t.text),s=Fi(e,t,o),a=Yo(n,s),i=Array.from(e.facets.values()).filter(({useful:l})=>l).map(l=>{let d=s.has(l.id)?
Yo(n,s,l.id):a;return{facet:l,count:J(d),terms:Hi(l,Ke(l,t),d)}});return{matches:a,count:J(a),facets:i,searchResult:o}}function fn(e,t){let r=e?e.terms:new Map,n=[];for(let o=r.get(t);o!=null&&o.broader;o=r.get(o.broader))n.push(o.broader);return n}function ir(e,t,r){let n=e.get(t);n?n.push(r):e.set(t,[r])}function Ui({terms:e},t){let r=new Map;e.forEach(({id:s,broader:a})=>ir(r,a,s));let n=[],o=s=>(r.get(s)||[]).sort((a,i)=>t(i)-t(a)).forEach(a=>{n.push(a),o(a)});
return o(null),n}function Xo(e,t,r,n){if(e==="status")return ae;let o=[...t].sort();return e==="period"?o.reverse():r?new Set([...Ui(r,n),...o]):o}var Zo={label:null,help:null,aliases:[]};function ji({start:e,end:t,status:r},n){let o=e||t;if(!o)return[];let s=t?t.year:r&&r!=="past"&&r!=="paused"?n:o.year,a=[],
{year:i}=o;do a.push(String(i));while(++i<=s);return a}function Vi(e,t,r){return t==="period"?ji(e,r):t==="status"?e.status?[e.status]:[]:t===C?[...e.join&&!e.join.
isOver?["join"]:[],...e.materials.length?["materials"]:[]]:t===Br?e.team:e.terms.get(t)||[]}function Bi(e,t,r,n){let o=new Map,s=a=>{let i=o.get(a);return i||(i=
We(t.length),o.set(a,i)),i};return t.forEach((a,i)=>{Vi(a,e,n).forEach(l=>or(s(l),i))}),Array.from(o).forEach(([a,i])=>{fn(r,a).forEach(l=>gn(s(l),i))}),o.delete(
U),o}function Wi(e,t,r){return le(r,Array.from(e).flatMap(([n,o])=>{var s;return(s=t==null?void 0:t.terms.get(n))!=null&&s.matchesAll?[o]:[]}))}function lr(e,t,r){
let n=t.programs.length,s=e==="status"||e==="period"||e===C?void 0:t.vocabularies.get(e),a=Bi(e,t.programs,s,r);if(!a.size)return null;let i=new Map(Array.from(
a,([_,w])=>[_,J(w)])),l=[...Xo(e,Array.from(a.keys()),s,_=>i.get(_)||0),U],d=Wi(a,s,n),c=J(d)>0,m=le(n,Array.from(a.values())),p=zo(qe(n),m);a.set(U,p),i.set(U,
J(p));let u=new Map;for(let _ of l){let w=a.get(_),v=i.get(_);if(w&&v){let{label:R,aliases:T}=(s==null?void 0:s.terms.get(_))||Zo,N=c&&_!==U?le(n,[w,d]):w;u.set(
_,{id:_,label:R,aliases:T,depth:fn(s,_).length,own:w,programs:N,count:v})}}let{label:g,help:h}=s||Zo,b=Array.from(u.values()).filter(({programs:_})=>J(_)<n);return{
id:e,label:g,help:h,terms:u,useful:b.length>1}}function cr(e,t){let r=e.get(A);return r?Ke(r,t):[]}function es(e,t,r){let n=e.programs.length,o=(a,i)=>{let l=t.get(a)||lr(a,e,r);return le(n,i.flatMap(d=>{var c;
return((c=l==null?void 0:l.terms.get(d))==null?void 0:c.programs)||[]}))},s=e.needs.map(({id:a,label:i,help:l,terms:d})=>{let c=qe(n);return d.forEach((m,p)=>sr(
c,o(p,m))),[a,{id:a,label:i,aliases:l?_t(l):[],depth:0,own:c,programs:c,count:J(c)}]});return s.length?{id:A,label:null,help:null,terms:new Map(s),useful:!0}:null}function ct(e){let t=new WeakMap;return r=>{let n=t.get(r);return n||(n=e(r),t.set(r,n)),n}}var qi=ct(()=>new Map),Ki=1e9;function yn(e,t){return new Uint32Array(e).map((r,n)=>n).sort((r,n)=>t(r,n)||r-n)}function Ji(e){try{return new Intl.Collator(e,{numeric:!0})}catch(t){
return new Intl.Collator(void 0,{numeric:!0})}}var rs=ct(({programs:e,languages:{chain:t,page:r}})=>{let n=[],{compare:o}=Ji([...t,r]),s=a=>n[a]=n[a]||ge(e[a].title,
t,r).text;return(a,i)=>o(s(a),s(i))});function Gi(e){return yn(e.programs.length,rs(e))}function ts(e){return e===null?0:Number(e.replace(/-/g,""))}function Qi(e){
let{programs:t}=e,r=new Float64Array(t.length),n=new Float64Array(t.length);return t.forEach(({start:o,end:s,status:a},i)=>{let l=o||s,d=s||o,c=o&&!s&&a&&a!=="p\
ast";r[i]=ts(l&&z(l)),n[i]=c?Ki:ts(d&&B(d))}),yn(t.length,(o,s)=>r[s]-r[o]||n[s]-n[o]||rs(e)(o,s))}function zi({programs:e},t){let r=new Uint32Array(e.length);t.
forEach((s,a)=>{r[s]=a});let n=ae.indexOf("past")-.5,o=e.map(({status:s})=>s?ae.indexOf(s):n);return yn(e.length,(s,a)=>o[s]-o[a]||r[s]-r[a])}var Yi={title:Gi,newest:Qi,
status:e=>zi(e,dr(e,"newest")),relevance:e=>dr(e,"status")};function dr(e,t){let r=qi(e),n=r.get(t)||Yi[t](e);return r.set(t,n),n}function Xi(e,t){let r=[];for(let n of e){let o=t[n]||0;(r[o]=r[o]||[]).push(n)}return r.reduceRight((n,o)=>n.concat(o),[])}var Zi=1e3;function dt(e,{programs:t}){
let r=Qe.find(o=>o===e.sort)||"relevance",n=t||(e.chosen.get(A)||[]).length>1;return r==="relevance"&&!n?"status":r}function el(e,t,{scores:r}){let n=cr(e.facets,
t);return n.length<2?r:e.programs.map((o,s)=>(r[s]||0)+Zi*n.filter(({programs:a})=>Oe(a,s)).length)}function ns(e,t,r,n){let o=dt(r,n),s=[];for(let a of dr(e,o))
Oe(t,a)&&s.push(a);return o==="relevance"?Xi(s,el(e,r,n)):s}function xn(e,t){let r=[];return n=>{let o=({text:i,chosen:l,sort:d})=>i===n.text&&l===n.chosen&&d===n.sort,s=r.find(i=>o(i.query));if(!s){let i=ar(e,n,t);s={query:n,
results:{exploration:i,order:ns(e,i.matches,n,i.searchResult)}}}let[a]=r.filter(i=>i!==s);return r=a?[s,a]:[s],s.results}}function os(e,t,r,n){if(!n.length)return n;
let o=new Set(t(r).order.map(s=>e.programs[s].id));return n.filter(s=>o.has(s))}function Ae(e,t,r){let n=os(e,t,r,r.details);return n.length===r.details.length?
r:M(E({},r),{details:n})}function ss(e,t,r,n){let o=[...r.details.filter(s=>s!==n),n];return os(e,t,r,[n]).length?M(E({},r),{details:o}):M(E({},nr(r)),{details:o})}function as(e,t,r){let n=()=>{let{query:i,settled:l}=e.get();l.query!==i&&e.set({settled:{query:i,cause:"typing"}})},o=i=>Ae(t().index,t().derive,i),s=i=>{n();let l=o(
i);e.set({query:l,settled:{query:l,cause:"choice"}})},a=i=>e.set({open:M(E({},e.get().open),{filters:i})});return{search:i=>e.set({query:o(Be(e.get().query,i))}),
settle:n,enterSearch:()=>e.set({mayType:!0}),goToSearch:()=>r.focusSearch(),submitSearch:()=>{n(),r.focusCount()},toggleTerm:(i,l)=>s(rr(e.get().query,i,l)),choose:s,
sort:i=>s(M(E({},e.get().query),{sort:i})),toggleDetails:i=>s(Go(e.get().query,i)),goTo:i=>{s(ss(t().index,t().derive,e.get().query,i)),r.moveTo(i)},clear:()=>s(
nr(e.get().query)),openFilters:()=>{n(),a(!0)},closeFilters:()=>a(!1),showTerms:(i,l)=>{let{open:d}=e.get();e.set({open:M(E({},d),{facets:new Map(d.facets).set(
i,l)})})}}}function is(e,t,r){let n,o=e.subscribe(({query:s,settled:a},i)=>{(s!==i.query||a!==i.settled)&&(r.clearTimeout(n),n=s===a.query?void 0:r.setTimeout(t,300))});return()=>{
r.clearTimeout(n),o()}}function ls(e,{languages:t,today:r,nameOf:n=()=>null,reservedIds:o=[]}){let s=Number(r.slice(0,4)),a=new Map;for(let d of[C,...e.facets]){let c=o.includes(d)?null:
lr(d,e,s);c&&a.set(d,c)}let i=es(e,a,s);i&&(a=new Map([[i.id,i],...a]));let l=new Set(e.programs.map(({id:d})=>d));return{programs:e.programs,languages:t,facets:a,
hasTerm:(d,c)=>{var m;return!!((m=a.get(d))!=null&&m.terms.has(c))},hasProgram:d=>l.has(d),nameOf:n}}var ur={programs:null,scores:new Uint16Array(0),patterns:[],corrected:null};var cs=e=>e.toLowerCase().replace(/-.*/,"");function ds(e,t,r,n,o,s){let a=p=>({text:p,language:s}),i=p=>ge(p,n,o),l=p=>t(p?`status-${p}`:"not-stated"),d=new Map,
c=p=>{let u=e.vocabularies.get(p);if(u)return i(u.label);let g=[...Ze,A,C].find(h=>h===p);return a(g?t(`facet-${g}`):p)},m=(p,u)=>{var b;if(u===U)return a(t("no\
t-stated"));let g=p===A?e.needs.find(_=>_.id===u):(b=e.vocabularies.get(p))==null?void 0:b.terms.get(u);if(g)return i(g.label);let h=p===C&&Yn.find(_=>_===u);return a(
h?t(`offers-${h}`):Ue(u)&&p==="status"?l(u):p==="language"?r.language(u):p==="period"?r.date(se(u)):u)};return{pick:i,facet:c,term:(p,u)=>{let g=`${p} ${u}`,h=d.
get(g)||m(p,u);return d.set(g,h),h},status:l,minutes:([p,u])=>p===u?t("detail-minutes",p):t("detail-minutes-range",p,u),isForeign:p=>[s,n[0]||o].every(u=>cs(u)!==
cs(p))}}function hn(e,t,r=()=>ur){let{msg:n,format:o,language:s,languages:a,pageLanguage:i,today:l}=t,d=ds(e,n,o,a,i,s),c=ls(e,{languages:{chain:a,page:i},today:l,nameOf:(g,h)=>d.
term(g,h).text,reservedIds:gt}),m=ht(`programs?${t.preset}`,c)||On,p=[A,C,...e.facets],u=ve(m,p);return M(E({},t),{list:e,index:c,find:r,derive:xn(c,r),labels:d,
facetOrder:p,preset:m,fragmentOf:g=>{let h=ve(g,p);return h===u?"":h||"programs"}})}function us(e,t){return M(E({},e),{find:t,derive:xn(e.index,t)})}function ps(e){let t=e,r=new Set;return{get:()=>t,set:n=>{let o=t;t=E(E({},o),n),Array.from(r).forEach(s=>r.has(s)&&s(t,o))},subscribe:n=>(r.add(n),()=>{r.delete(
n)})}}function ms(e,t,r){let n=e.subscribe(({settled:o,open:s},a)=>{let i=o.cause==="typing"||o.cause==="choice";o!==a.settled&&i&&t.write(r(o.query),o.cause==="choic\
e"?"push":"replace",s.filters),s.filters&&!a.open.filters&&!t.isInDialog()?t.enterDialog():!s.filters&&a.open.filters&&t.leaveDialog()});return()=>{n(),e.get().
open.filters&&t.leaveDialog()}}function gs(e,t){if(!e||ce(e)===ce(t))return!1;let r=de(e);return r!==""&&r!==ft}function me({level:e,class:t,id:r,children:n}){return f(`h${Math.min(e,6)}`,{class:t,id:r},n)}function fs(e){return`\u2068${e}\u2069`}function j({text:{text:e,language:t},around:r,children:n=e}){return t.toLowerCase()===r.toLowerCase()?f("bdi",null,n):f(
"bdi",{lang:t,dir:Ce(t)},n)}function tl({start:e,end:t,isExact:r}){let n=Date.parse(t||e);return r?t?n:n+72e5:n+24*36e5}function pr(e,t){return e.find(r=>tl(r)>t)||null}function Je({open:e}){return f("span",{dir:"ltr",class:`program-explorer__chevron${e?" program-explorer__chevron--open":""}`})}function Ge({context:e,target:t,class:r,children:n}){return f("a",{href:e.urlOf(t),title:"page"in t?t.page:void 0,rel:"noopener",class:r},n)}var rl={kind:9,format:9,language:2,capacity:3};function mr({languages:e},t,r){let n=t.terms.get(r)||[],o=r==="language"?e.filter(s=>n.includes(s)):[];return Array.
from(new Set([...o,...n])).slice(0,rl[r]||0)}function gr({join:e,materials:t}){return e&&!e.isOver?"join":t.length>1?"materials":t.length?"material":null}var xs="program-explorer__action cdx-button",ys=`${xs} cdx-button--fake-button cdx-button--fake-button--enabled`;function hs({context:e,actions:t,program:r,open:n,
detailsId:o}){let{msg:s,labels:a,language:i}=e,{join:l,materials:d}=r,c=gr(r);if(c==="materials")return f("button",{type:"button",class:xs,"aria-expanded":n,"ar\
ia-controls":n?o:void 0,onClick:()=>t.toggleDetails(r.id)},s("materials",d.length));let m=c==="join"?l:d[0];return m?f(Ge,{context:e,target:m.target,class:c==="\
join"?`${ys} cdx-button--action-progressive cdx-button--weight-primary`:ys},m.label?f(j,{text:a.pick(m.label),around:i}):s("join")):null}var fr=class extends X{shouldComponentUpdate(t){let r=this.props;return t.program!==r.program||t.context!==r.context||t.more!==r.more||t.search!==r.search||t.open!==
r.open||t.level!==r.level||t.patterns.join(" ")!==r.patterns.join(" ")||t.needs.join()!==r.needs.join()}render({context:t,actions:r,more:n,search:o,program:s,open:a,
patterns:i,needs:l,level:d}){let{msg:c,labels:m,format:p,language:u,idPrefix:g}=t,{duration:h,join:b,minutes:_,notice:w}=s,v=i.length?o:null,R=K=>v?f(v.MarkedText,
{text:K,patterns:i,around:u}):f(j,{text:K,around:u}),T=K=>mr(t,s,K).map(na=>m.term(K,na)),N=m.pick(s.title),V=`${g}:program:${s.id}`,F=`${V}:details`,k=s.summary&&
m.pick(s.summary),L=T("capacity"),P=T("language"),$=(s.terms.get("language")||[]).length-P.length,D=[...T("kind"),...T("format")],wr=s.status==="past",vr=h&&!wr&&
!_?m.pick(h):null,Sr=_&&!wr?m.minutes(_):vr&&R(vr),ra=m.status(s.status),Tn=pr(s.dates,Date.now()),En=p.span(s.start,s.end,s.status);return f("article",{class:`\
program-explorer__card${a?" program-explorer__card--open":""}`,"aria-labelledby":V},f(me,{level:d,class:"program-explorer__title",id:V},s.target?f(Ge,{context:t,
target:s.target},R(N)):R(N)),f("p",{class:"program-explorer__meta"},f("span",{class:`program-explorer__status program-explorer__status--${s.status||"unknown"}`},
ra),En!==null&&f("span",{class:"program-explorer__fact"},En),Tn&&f("span",{class:"program-explorer__fact program-explorer__next"},c("next-date",p.occurrence(Tn))),
D.map(K=>f("span",{class:"program-explorer__fact"},R(K)))),k&&f("p",{class:"program-explorer__summary"},R(k)," ",m.isForeign(k.language)&&f("span",{class:"progr\
am-explorer__in-language"},c("in-language",p.language(k.language)))),w&&f("p",{class:"program-explorer__alert"},f(j,{text:m.pick(w),around:u})),b&&b.isOver&&!wr&&
f("p",{class:"program-explorer__note"},c("join-over")),n&&l.length>0&&f(n.Reasons,{context:t,needs:l}),v&&f(v.Matched,{context:t,program:s,patterns:i,shown:[N,k,
...L,...D,...P,vr,...l.map(K=>m.term(A,K))]}),P.length+L.length>0||Sr?f("div",{class:"program-explorer__meta program-explorer__needed"},P.map(K=>f("span",{class:"\
program-explorer__fact"},R(K))),$>0&&f("span",{class:"program-explorer__fact"},c("more-languages",$)),Sr&&f("span",{class:"program-explorer__fact"},Sr),L.length>
0&&f("ul",{class:"program-explorer__tags",role:"list","aria-label":m.facet("capacity").text},L.map(K=>f("li",null,R(K))))):null,f("div",{class:"program-explorer\
__card-foot"},f(hs,{context:t,actions:r,program:s,open:a,detailsId:F}),f("button",{type:"button",class:"program-explorer__details-button cdx-button cdx-button--\
weight-quiet cdx-button--action-progressive","aria-label":c("details-of",N.text),"aria-expanded":a,"aria-controls":a?F:void 0,onClick:()=>r.toggleDetails(s.id)},
c("details"),f(Je,{open:a}))),a&&n&&f(n.Details,{context:t,actions:r,program:s,id:F}))}};var bn=60,_s=10,nl=80,ol=12,sl=10;function al({context:e,state:t,results:{order:r}},n){let{query:o,settled:s,cards:a}=t,{order:i=[]}=n,l=s.query===o?s.cause:"ty\
ping",d=l==="address",c=Math.max(...o.details.map(g=>r.findIndex(h=>e.index.programs[h].id===g)),-1),m=l==="data"||i.length===r.length&&r.every((g,h)=>g===i[h]),
p=Math.max(e.limit||bn,c+1,m&&n.limit||0,d?a:0),u=d&&(n.order||a||e.startsAt!=="top");return{order:r,limit:p,drawn:u?p:Math.max(_s,c+1,m&&n.drawn||0)}}function _n({
order:e,limit:t,drawn:r}){return r<Math.min(t,e.length)}function il({context:{index:e,limit:t},state:r,results:n},o){let s=!t&&dt(r.query,n.exploration.searchResult)===
"status",a=[];for(let i of o){let l=s?io(e.programs[i].status):null,d=a[a.length-1];d&&d.group===l?d.numbers.push(i):a.push({group:l,numbers:[i]})}return a}function ll({
view:e,section:{group:t,numbers:r}}){let{context:n,state:{query:o},results:s,actions:a,more:i,search:l}=e,{msg:d,index:c,level:m,language:p}=n,u=t&&n.headings.get(
t),h=u&&(t==="current"||t==="past")?u:t&&{text:d(`group-${t}`),language:p,anchors:(u==null?void 0:u.anchors)||[]},b=cr(c.facets,o);return f(q,null,h&&f(me,{level:m,
class:"program-explorer__group",id:h.anchors[0]},h.anchors.slice(1).map(_=>f("span",{id:_})),f(j,{text:h,around:p})),f("ul",{class:`program-explorer__list progr\
am-explorer__list--${t||"all"}`,role:"list","aria-label":d("programs")},r.map(_=>{let w=c.programs[_];return f("li",{key:w.id},f(fr,{context:n,actions:a,more:i,
search:l,program:w,open:o.details.includes(w.id),patterns:s.exploration.searchResult.patterns,needs:b.filter(({programs:v})=>Oe(v,_)).map(({id:v})=>v),level:h?m+
1:m}))})))}var yr=class extends X{constructor(){super(...arguments);this.lists=tr();this.componentWillUnmount=()=>{this.props.view.cleanups.delete(this.componentWillUnmount),
window.removeEventListener("beforeprint",this.showAll),window.clearTimeout(this.timer)};this.showAll=()=>{if(!this.props.view.context.limit){let{length:r}=this.
state.order;this.setLength({limit:r,drawn:r})}};this.showMore=()=>{var n,o,s;let{limit:r}=this.state;this.setLength({limit:r+bn,drawn:r+bn}),(s=(o=(n=this.lists.
current)==null?void 0:n.querySelectorAll("article")[r])==null?void 0:o.querySelector("a, button"))==null||s.focus({preventScroll:!0})}}static getDerivedStateFromProps({
view:r},n){return n.order===r.results.order&&!r.state.query.details.length?null:al(r,n)}componentDidMount(){window.addEventListener("beforeprint",this.showAll),
this.props.view.cleanups.add(this.componentWillUnmount),this.drawRest()}getSnapshotBeforeUpdate(){var r;return((r=this.lists.current)==null?void 0:r.offsetHeight)||
0}componentDidUpdate(r,n,o){let{lists:{current:s},state:a}=this;s&&(s.style.minHeight=_n(a)?`${o}px`:""),this.drawRest()}setLength(r){this.props.view.attempt(()=>this.
setState(r))}drawRest(){let{drawn:r}=this.state;window.clearTimeout(this.timer),_n(this.state)&&(this.timer=window.setTimeout(()=>this.setLength({drawn:r+ol}),r>
_s?sl:nl))}render({view:r},n){let{order:o,limit:s,drawn:a}=n,{context:i}=r,{msg:l,facetOrder:d}=i,c=o.length-s;return f(q,null,f("div",{ref:this.lists,"aria-bus\
y":_n(n)||void 0},il(r,o.slice(0,Math.min(a,s))).map(m=>f(ll,{key:m.group,view:r,section:m}))),i.limit>0&&f("a",{class:"program-explorer__all",href:i.urlOfAll(ve(
r.state.query,d)||"programs")},l("see-all",o.length)),!i.limit&&c>0&&f("button",{type:"button",class:"program-explorer__more cdx-button",onClick:this.showMore},
l("more",c)))}};function bs(e,t,r,n){let o=r?e:[...e].sort((a,i)=>i.term.count-a.term.count),s=new Set(e.length<t+3?e:o.slice(0,t));return e.filter(a=>s.has(a)||a.chosen||n(a.term.
id))}function xr(e,t){return t.length?t.reduce((r,n)=>e("list",r,n)):""}var dl=15,ut=class extends X{shouldComponentUpdate({view:{context:t},count:r}){let{view:n,count:o}=this.props;return t!==n.context||r.term!==o.term||r.chosen!==
o.chosen||r.matchCount!==o.matchCount}render({view:{context:t,actions:r},facet:n,count:{term:o,chosen:s,matchCount:a}}){let{msg:i,labels:l,language:d,idPrefix:c}=t,
m=`${c}:${n}:${o.id}`,p=i("count-programs",a);return f("div",{class:`program-explorer__term${a===0&&!s?" program-explorer__term--idle":""}`,style:{"--program-ex\
plorer-depth":o.depth}},f("div",{class:"cdx-checkbox"},f("div",{class:"cdx-checkbox__wrapper"},f("input",{class:"cdx-checkbox__input",type:"checkbox",id:m,"aria\
-describedby":`${m}:count`,checked:s,onChange:()=>r.toggleTerm(n,o.id)}),f("span",{class:"cdx-checkbox__icon"}),f("div",{class:"cdx-checkbox__label cdx-label"},
f("label",{class:"cdx-label__label",for:m},f("span",{class:"cdx-label__label__text"},f(j,{text:l.term(n,o.id),around:d})))))),f("span",{class:"program-explorer_\
_number",title:p,"aria-hidden":"true"},i("number",a)),f("span",{class:"program-explorer__unseen",id:`${m}:count`},p))}};function ul({context:{labels:e,languages:t}},r){
let n=({term:s})=>s.id===t[0]?0:s.id===U?2:1,o=({term:s})=>e.term("language",s.id).text;return[...r].sort((s,a)=>n(s)-n(a)||o(s).localeCompare(o(a)))}function ws({
view:e,counts:t,most:r}){let{context:{msg:n,languages:o,idPrefix:s},actions:a,more:i}=e,{facet:l}=t,d=l.id==="language",c=d?ul(e,t.terms):t.terms,m=bs(c,r,l.id===
"period",g=>d&&g===o[0]),p=m.length<c.length?c.find(g=>!m.includes(g)):void 0,u=f(q,null,m.map(g=>f(ut,{key:g.term.id,view:e,facet:l.id,count:g})),p&&f("button",
{type:"button",class:"program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var g;a.showTerms(l.id,r+1e3),
(g=document.getElementById(`${s}:${l.id}:${p.term.id}`))==null||g.focus()}},n("show-all-terms",c.length)));return c.length<=dl?u:i?f(i.TermSearch,{view:e,facet:l.
id,terms:c},u):f(q,null,f("div",{class:"program-explorer__term-search cdx-text-input"},f("input",{class:"cdx-text-input__input",disabled:!0})),u)}var pl=2;function ml({view:e,counts:t,isOpenAtFirst:r}){var h;let{context:{msg:n,labels:o,language:s,idPrefix:a},state:i,actions:l}=e,{facet:d,terms:c}=t,m=(h=i.
open.facets.get(d.id))!=null?h:r?8:0,p=`${a}:${d.id}`,u=c.filter(b=>b.chosen).map(({term:b})=>o.term(d.id,b.id).text),g=d.help&&o.pick(d.help);return f("fieldse\
t",{class:"program-explorer__facet","aria-labelledby":`${p}::label`},f("legend",null,f("button",{type:"button",class:"program-explorer__fold","aria-expanded":m>
0,"aria-controls":m?p:void 0,onClick:()=>l.showTerms(d.id,m?0:8)},f("span",{id:`${p}::label`},f(j,{text:o.facet(d.id),around:s})),f(Je,{open:m>0}))),m>0?f("div",
{id:p},g&&f("p",{class:"program-explorer__note program-explorer__help"},f(j,{text:g,around:s})),f(ws,{view:e,counts:t,most:m})):u.length>0&&f("p",{class:"progra\
m-explorer__note"},xr(n,u)))}function hr({view:e}){let t=e.results.exploration.facets.filter(({facet:{id:r}})=>r!==A&&r!==C);return f(q,null,t.map((r,n)=>f(ml,{
key:r.facet.id,view:e,counts:r,isOpenAtFirst:!e.state.narrow&&n<pl})))}var gl=4;function Ss({view:e}){var R;let{context:{msg:t,labels:r,language:n,idPrefix:o,index:s},state:a,results:i,actions:l,more:d,search:c}=e,m=((R=i.exploration.
facets.find(({facet:T})=>T.id===A))==null?void 0:R.terms)||[];if(!m.length)return null;let{text:p}=a.settled.query,u=c&&p.trim()!=="",g=u?c.findNeeds(s,p).map(({
need:T})=>T):[],h=a.open.facets.has(A),b=({term:T})=>g.includes(T),_=u?[...m.filter(T=>T.chosen&&!b(T)),...g.flatMap(T=>m.find(({term:N})=>N===T)||[])]:m.filter(
({chosen:T},N)=>h||T||N<gl),w=u?void 0:m.find(T=>!_.includes(T)),v=T=>{let{query:N}=a;c&&c.findNeeds(s,N.text).some(({need:F})=>F===T.term)&&!T.chosen?l.choose(
rr(Be(N,""),A,T.term.id)):l.toggleTerm(A,T.term.id)};return f("div",{class:"program-explorer__needs",role:"group","aria-label":t("needs")},_.map(T=>f("button",{
key:T.term.id,type:"button",class:"program-explorer__need cdx-button",id:`${o}:${A}:${T.term.id}`,"aria-pressed":T.chosen,onClick:()=>v(T)},f(j,{text:r.term(A,T.
term.id),around:n}),!T.term.count&&" ",!T.term.count&&f("span",{class:"program-explorer__note"},t("no-program-yet")))),w&&f("button",{type:"button",class:"cdx-b\
utton cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var T;l.showTerms(A,m.length),(T=document.getElementById(`${o}:${A}:${w.term.id}`))==
null||T.focus()}},t("more-needs")),d&&f(d.NeedHelp,{view:e}))}function Ts({view:{context:{msg:e},state:t,actions:r}}){return f("form",{class:"program-explorer__search cdx-search-input",role:"search","aria-label":e("search"),
onSubmit:n=>{n.preventDefault(),r.submitSearch()}},f("div",{class:"cdx-text-input cdx-text-input--has-start-icon"},f("input",{class:"cdx-text-input__input",type:"\
search","aria-label":e("search"),placeholder:e("search-hint"),autocomplete:"off",value:t.query.text,onFocus:r.enterSearch,onInput:n=>r.search(n.currentTarget.value)}),
f("span",{class:"cdx-text-input__icon cdx-text-input__start-icon"})))}function Es({view:e}){let{context:{msg:t,labels:r},state:{query:n},results:o,actions:s}=e,a=o.exploration.facets.find(({facet:l})=>l.id===C);if(!a)return null;let i=(l,d,c,m)=>f(
"button",{type:"button",class:"program-explorer__shortcut cdx-button","aria-pressed":c,onClick:()=>s.choose(lt(n,C,m))},t("shortcut",l,d));return f("div",{class:"\
program-explorer__shortcuts",role:"group","aria-label":r.facet(C).text},a.terms.filter(({term:l})=>l.id!==U).map(({term:l,chosen:d,matchCount:c})=>i(r.term(C,l.
id).text,c,d,[l.id])),i(t("offers-all"),a.count,!n.chosen.has(C),[]))}function Ps({view:e}){let{context:{msg:t,list:r,limit:n},state:o,settledResults:s,actions:a,more:i,search:l}=e,{count:d,searchResult:{corrected:c}}=s.exploration,
m=Array.from(o.query.chosen).reduce((p,[u,g])=>u===A||u===C?p:p+g.length,0);return f("div",{class:"program-explorer__bar"},f("div",{class:"program-explorer__too\
lbar"},o.narrow&&!n&&f("button",{type:"button",class:"program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input","aria-label":t("search"),onClick:a.
goToSearch},f("span",{class:"cdx-text-input__icon cdx-text-input__start-icon"})),o.narrow&&f("button",{type:"button",class:"program-explorer__open-filters cdx-b\
utton","aria-haspopup":"dialog","aria-expanded":o.open.filters,onClick:a.openFilters},m?t("filters-active",m):t("filters")),f("div",{class:"program-explorer__co\
unt",role:o.open.filters?void 0:"status",tabIndex:-1},Qo(o.settled.query)?t("count",d,r.programs.length):t("count-programs",d),l&&c&&d>0&&f(l.Corrected,{view:e,
words:c}))),!n&&f("div",{class:"program-explorer__views"},i&&f(i.ViewChoice,{view:e})),!n&&f("div",{class:"program-explorer__options"},i&&f(i.Share,{view:e}),i&&
f(i.SortBy,{view:e})))}function ks({view:e}){let{context:{limit:t,level:r,preset:n,msg:o},state:{narrow:s,open:a,query:i},results:l,actions:d,more:c}=e;return f("div",{class:`program-\
explorer__frame${s?" program-explorer__frame--narrow":""}`},!t&&f("div",{class:"program-explorer__finder"},f(me,{level:r,class:"program-explorer__group"},o("fin\
d")),f(Ts,{view:e}),f("button",{type:"button",class:"program-explorer__skip cdx-button",onClick:d.submitSearch},o("skip-to-programs")),f(Ss,{view:e}),f(Es,{view:e})),
!s&&f("div",{class:"program-explorer__panel",role:"region","aria-label":o("filters")},f(me,{level:r,class:"program-explorer__group"},o("filters")),f(hr,{view:e})),
f("div",{class:"program-explorer__main"},f(Ps,{view:e}),c&&!(t&&i===n)&&f(c.ActiveFilters,{view:e}),l.exploration.count?t||i.view===G?f(yr,{view:e}):c&&f(c.OtherView,
{view:e}):c&&f(c.NoResults,{view:e}),!t&&c&&f(c.Freshness,{view:e})),s&&a.filters&&c&&f(c.FilterDialog,{view:e}))}var Rs={isNeeded:({open:e,query:t})=>e.filters||t.details.length>0||t.text!==""||t.view!==G,isEarly:!0},Ls={isNeeded:({mayType:e,query:t})=>e||t.text!=="",isEarly:!1};
function wn(e,t,{isNeeded:r,isEarly:n},o,s){let a=!1,i=!1,l=()=>O(null,null,function*(){a=!0;let m=null;try{m=yield t.load()}catch(p){!i&&r(e.get())&&o(p,()=>{l()})}
a=!1,m&&!i&&(c(),s(m))}),d=e.subscribe(m=>{!a&&r(m)&&l()}),c=()=>{i=!0,d()};return(n||r(e.get()))&&l(),c}function Ms(){I.vnode=e=>{let{type:t,props:r}=e;t?typeof t=="string"&&typeof r.children=="string"&&(r.textContent=r.children,r.children=null):Object.assign(e,{type:"\
span",props:{textContent:r}})}}function Os(e,t){let{ownerDocument:r}=e,n=l=>e.querySelector(l),o=l=>l==null?void 0:l.focus({preventScroll:!0}),s=()=>o(n(".program-explorer__count")),a=()=>e.contains(
r.activeElement),i=l=>{var d;return(d=r.getElementById(`${t}:program:${l}`))==null?void 0:d.closest("article, tr, li")};return{focusCount:s,focusSearch:()=>{let l=n(
"[role=search] input");l==null||l.scrollIntoView(),o(l)},moveTo:l=>{let d=i(l);d==null||d.scrollIntoView(),o(d==null?void 0:d.querySelector("a, button"))},holdFocus:l=>{
let d=a()&&r.activeElement;return()=>{d&&!a()&&(o(r.getElementById(d.id)||(l?n(".program-explorer__open-filters"):null)),a()||s())}},scrollToLinked:l=>(i(l[l.length-
1])||e).scrollIntoView()}}function As(e,t){let r=e.ownerDocument.defaultView||window;r.addEventListener("resize",t);let n="ResizeObserver"in r?new ResizeObserver(t):null;return n==null||
n.observe(e),()=>{r.removeEventListener("resize",t),n==null||n.disconnect()}}var fl=640,yl=50;function xl(e,t){let r={};return Object.keys(e).forEach(n=>{r[n]=(...o)=>t(()=>e[n](...o))}),r}I.debounceRendering=e=>e();Ms();function Is(e,t,r,n,o,s){
let a=e.ownerDocument.defaultView||window,i=new Set,l=o.more.now,d=o.search.now,c=hn(t,r,d==null?void 0:d.fuzzySearch),m=!0,p=()=>c.limit>0||(e.clientWidth||a.innerWidth)<
fl,u=k=>{let L=n.read(),P=L===null&&k?k.query:ht(L||"",c.index)||c.preset,$=Ae(c.index,c.derive,P);return{query:$,settled:{query:$,cause:"address"},cards:n.cards(),
open:{facets:(k==null?void 0:k.open.facets)||new Map,filters:p()&&n.isInDialog()}}},g=ps(E({narrow:p(),mayType:!1},u(null))),h=Os(e,r.idPrefix),b=()=>{m=!1;let k=Array.
from(i);i.clear(),k.forEach(L=>L()),e.textContent=""},_=k=>{if(m)try{k()}catch(L){b(),s(L)}},w=xl(as(g,()=>c,h),_),v=(k,L)=>{_(()=>{let P=h.holdFocus(L.open.filters),
{derive:$}=c,D=$(k.query);Ko(f(ks,{view:{context:c,state:k,actions:w,attempt:_,cleanups:i,more:l,search:d,loadView:o.loadView,results:D,settledResults:$(k.settled.
query)}}),e),P()})},R=({keepFocus:k,keepFragment:L,keepPlace:P,nameTab:$})=>{n.read()!==null&&i.add($(g,()=>c,e.ownerDocument)),i.add(L()).add(P(e,n)).add(k(e,n))},
T=({textIndexOf:k})=>{let L=a.setTimeout(()=>_(()=>k(c.index)),yl);i.add(()=>a.clearTimeout(L))},N=k=>{let{details:L}=g.get().query,P=!k||L.length||r.startsAt!==
"scrolled"||e.ownerDocument.getElementById(n.read()||"");n.isNewLink()&&P&&r.reveal(()=>Re(()=>_(()=>h.scrollToLinked(g.get().query.details))))},V=()=>{gs(n.read(),
c.fragmentOf(g.get().query))&&o.useLinks(({checkLink:k})=>_(()=>k(n,g,c,h.scrollToLinked)))},F=()=>{if(!e.isConnected){b();return}let k=p(),{open:L,narrow:P}=g.
get();(k!==P||L.filters&&!e.clientWidth)&&g.set({narrow:k,open:M(E({},L),{filters:!1})})};return[g.subscribe(v),As(e,F),is(g,w.settle,a),ms(g,n,k=>c.fragmentOf(
k)),n.onMove(()=>_(()=>{g.set(u(g.get())),N(!1),V()}))].forEach(k=>i.add(k)),v(g.get(),g.get()),m&&(N(!0),V(),n.firstPlace&&Re(()=>_(()=>a.scrollTo(0,n.firstPlace))),
l?R(l):i.add(wn(g,o.more,Rs,o.onFailure,k=>_(()=>{l=k,R(l),g.set({})}))),d?T(d):i.add(wn(g,o.search,Ls,o.onFailure,k=>_(()=>{d=k,c=us(c,d.fuzzySearch),T(d),g.set(
{})})))),{update:k=>_(()=>{w.settle(),c=hn(k,r,c.find);let{query:L}=g.get(),P=Ae(c.index,c.derive,L),$=()=>g.set({query:P,settled:{query:P,cause:"data"}});l?l.keepPosition(
e,$):$()}),unmount:b}}var $s="Special:MyLanguage/",hl=/^(?:[a-z][\w-]*|Special):/;function Cs(e,{root:t,staticElements:r,groups:n},o){let s=o.indexOf(e.contentLanguage),a=s<0?o:o.slice(
0,s),i=new Set;return[...r,...n].forEach(l=>l.querySelectorAll("a").forEach(d=>i.add(d.getAttribute("href")))),l=>{let d=l.replace($s,"");if(!a.length||hl.test(
d))return e.urlOf(l);if(t.lang!==o[0])return e.urlOf($s+d);let[c="",m=""]=d.split(/(?=#)/);return a.map(p=>e.urlOf(`${c}/${p}${m}`)).find(p=>i.has(p))||e.urlOf(
l)}}var _l="program-explorer__app",bl=0;function wl(e){let t=Array.from(document.querySelectorAll(`.${fe}`)).filter(r=>(Ye({root:r})||"static")!=="static");return(t.
find(r=>!r.matches("[data-preset], [data-limit]"))||t[0])===e.root}function vl({root:e,headings:t}){var s;let r=Array.from(((s=Mr(e))==null?void 0:s.querySelectorAll(
"[id]"))||[],({id:a})=>a),n=Array.from(t.values(),({anchors:a})=>a),o=r.concat(...n).find(a=>[a,encodeURI(a)].includes(location.hash.slice(1)));o&&Ar(e,()=>Re(()=>{
var a;return(a=document.getElementById(o))==null?void 0:a.scrollIntoView()}))}function Sl(e){let t=document.getElementById(e);return yt(e)&&!(t&&!t.closest(`.${fe}\
, [${Te}]`))}function Ns(e,t,{list:r,messages:n,languageNames:o,more:s,search:a},i){let l=window.pageYOffset>0,{wiki:d,load:c}=e,{language:m}=n,p=ne(n),u=Lt(d,t),
g=wl(t),h=`program-explorer-${++bl}`,b=Cs(d,t,u),_=t.all===null?"":b(t.all),w={more:{now:s,load:()=>kt(e)},search:{now:a,load:()=>Rt(e)},loadView:P=>Jn(e,P),onFailure:(P,$)=>{
let D=Tt(P)==="outdated";ue(t.root,n,{kind:"warning",text:p(`failed-${D?"outdated":"network"}`),retry:()=>{D?location.reload():(Ne(t.root),$())}})},useLinks:P=>{
c.links().then(P,$=>d.log("The link in the address cannot be corrected.",$))}},v=document.createElement("div");v.className=_l,v.lang=m,v.dir=Ce(m),t.root.append(
v);let R=Or(t.root,()=>St(t,!0)),T=()=>vl(t);window.addEventListener("hashchange",T);let N=()=>{v.remove(),R(),window.removeEventListener("hashchange",T)},V=Io(
window,g?Sl:null,h);oe(t,"ready");let{update:F,unmount:k}=Is(v,r,{msg:p,format:$o(m,p,o),language:m,languages:u,pageLanguage:d.contentLanguage,today:Vr(),headings:t.
headings,level:t.level,preset:t.preset,limit:t.limit,startsAt:l?"scrolled":location.hash?"link":"top",idPrefix:h,reveal:P=>Ar(t.root,P),notify:P=>ue(t.root,n,{kind:"\
failure",text:P,retry:null}),urlOf:P=>"url"in P?P.url:b(P.page),urlOfProgram:P=>`${g?"":_}#programs?program=${P}`,urlOfAll:P=>`${_}#${P}`},V,w,P=>{N(),i(P)});if(!v.
isConnected)return null;let L={update:F,unmount:()=>{k(),N(),oe(t,"static")}};try{T(),St(t,!0),d.announceReady(t.root)}catch(P){throw L.unmount(),P}return L}var Tl="#programs?selftest";function Ds(e){let{wiki:t,load:r}=e,n=()=>{location.hash===Tl&&r.selftest().then(({runSelftest:o})=>o(e,"0.1.0 fe27adb25eababf8"),o=>t.
log("The self-test cannot be loaded.",o))};return addEventListener("hashchange",n),n(),()=>removeEventListener("hashchange",n)}var El=20;function Pl(n,o){return O(this,arguments,function*({wiki:e,load:t},r){try{return(yield t.importer()).readHost(e,r)}catch(s){return e.log("The static l\
ist cannot be imported.",s),null}})}function kl({wiki:e},t,{origin:r,list:n}){let{root:o,container:s,groups:a,preset:i,limit:l,fallbacks:d}=t;return e.isNamed&&
r.kind==="pages"&&s===o&&!i&&!l&&Cn(a.length?a:[o],n.programs.map(({title:c})=>ge(c,[o.lang,...d],e.contentLanguage).text))}function Rl({preset:e,limit:t}){return!!(de(
location.hash)||e&&!t)}function Ll({preset:e}){return/(^|&)q=/.test(`${de(location.hash)||""}&${e}`)}function Fs(e,t,r,n){return O(this,null,function*(){let{wiki:o}=t,
s=()=>{Fs(e,t,r,n)},a=null;try{let i=Rl(r)?kt(t).catch(()=>null):null,l=Ll(r)?Rt(t).catch(()=>null):null,d=yield e(o,r);if(d.kind==="off"){oe(r,"static");return}
let{messages:c}=d,[m,p]=d.kind==="missing"&&(yield Pl(t,r))||[r,d];if(p.kind!=="ready"){let _=p.kind==="missing";o.log(`The data page "${r.source}" ${_?"is miss\
ing":"cannot be read"}.`,..._?[]:p.problems),yield Et(t,r,_?"missing":"json",p,s);return}if(!$n(c))throw new Error("The messages of the explorer are missing on \
this wiki.");let u="DisplayNames"in Intl?null:yield o.languageNames(),[g,h]=yield Promise.all([i,l,new Promise(_=>setTimeout(_))]);if(!r.root.isConnected)return;
let b=kl(t,r,p);a=Ns(t,m,{list:p.list,messages:c,languageNames:u,more:g,search:h},_=>{o.log("The explorer could not be drawn.",_),n.delete(r.root),Et(t,m,"unexp\
ected",{kind:"missing",messages:c},s)}),a&&(n.set(r.root,a),yield Bn(t,r,p,c,b))}catch(i){o.log(`The explorer could not start from "${r.source}".`,i),a&&(n.delete(
r.root),a.unmount()),yield Et(t,r,Tt(i),null,s)}})}function Ml(n,o){return O(this,arguments,function*({wiki:e,load:t},r){let s=Pt(r);if(s.length||r.querySelector(
`.${fe}`)||!Kn(e.pageTitle))return s;let a=(yield t.importer()).insertHost(r);return a?[a]:[]})}function Hs(e,t){let r=new Map;if(!e.isViewing)return()=>{};let n={
wiki:e,load:t},o=a=>{Array.from(r).forEach(([i,l])=>{a(i)&&(r.delete(i),l.unmount())})},s=[Ds(n),e.onContent(()=>{o(l=>!l.isConnected);let a=document.getElementById(
"mw-content-text")||document.body,i=Oo();Ml(n,a).then(l=>l.forEach((d,c)=>{c>=El?oe(d,"static"):Un(d)&&Fs(i,n,d,r)}),l=>e.log("The explorer could not find its h\
ost.",l))})];return()=>{s.forEach(a=>a()),o(()=>!0)}}var vn={};la(vn,{x0:()=>X,x1:()=>tr,x10:()=>de,x11:()=>ft,x12:()=>Pr,x13:()=>ve,x14:()=>ir,x15:()=>or,x16:()=>J,x17:()=>Oe,x18:()=>We,x19:()=>le,x2:()=>q,x20:()=>Ke,
x21:()=>ar,x22:()=>ct,x23:()=>mt,x24:()=>G,x25:()=>Qe,x26:()=>pt,x27:()=>lt,x28:()=>Be,x29:()=>ur,x3:()=>f,x30:()=>dt,x31:()=>xr,x32:()=>ne,x33:()=>Ye,x34:()=>Te,
x35:()=>fe,x36:()=>Pt,x37:()=>Fr,x38:()=>Dr,x39:()=>Nr,x4:()=>Re,x40:()=>ue,x41:()=>Lr,x42:()=>wt,x43:()=>z,x44:()=>B,x45:()=>se,x46:()=>Vt,x47:()=>A,x48:()=>C,
x49:()=>It,x5:()=>Ae,x50:()=>re,x51:()=>Ct,x52:()=>Fe,x53:()=>Ot,x54:()=>De,x55:()=>et,x56:()=>Jt,x57:()=>pr,x58:()=>$t,x59:()=>He,x6:()=>ce,x60:()=>Pe,x61:()=>wo,
x62:()=>Kt,x63:()=>Ht,x64:()=>Ue,x65:()=>_t,x66:()=>ge,x67:()=>hr,x68:()=>ut,x69:()=>Je,x7:()=>kr,x70:()=>Ge,x71:()=>me,x72:()=>j,x73:()=>fs,x74:()=>gr,x75:()=>mr,
x76:()=>_r,x8:()=>yt,x9:()=>xt});var te=class extends Error{constructor(r,n){super(`${r}: ${n}`);this.failure=r}};var Us=1e4;function js(e,t){return O(this,null,function*(){let r=new AbortController,n=setTimeout(()=>r.abort(),Us);try{let o=yield fetch(e,{credentials:t,signal:r.
signal});return{status:o.status,body:yield o.text()}}catch(o){throw r.signal.aborted?new te("timeout",`${Us} ms, ${e}`):new te("network",`${String(o)}, ${e}`)}finally{
clearTimeout(n)}})}function _r(e){return O(this,null,function*(){let t=yield js(e,"omit");if(t.status===429&&(t=yield js(e,"same-origin")),t.status===429)throw new te(
"busy",e);if(t.status!==200)throw new te("server",`${t.status}, ${e}`);let r=null;try{r=JSON.parse(t.body)}catch(n){}if(!r)throw new te("server",`no JSON, ${e}`);
if(r.error)throw new te("server",`${r.error.code}: ${r.error.info}, ${e}`);return r})}function Sn(e){try{let{searchParams:t}=new URL(e);return t.get("action")==="raw"?t.get("title"):null}catch(t){return null}}function Vs(e){let t=Sn(e);if(!t)return null;
let{origin:r,pathname:n}=new URL(e);return{title:t,url:`${r}${n}?title=${encodeURIComponent(t)}`}}function Bs(e,t){let r=Sn(e);if(!r)return null;let n=new URL(e);
return n.searchParams.set("title",`${r.replace(/\.js$/,"")}/${t}.js`),n.href}function Ws(e){let t=Sn(e);if(!t)return"";let r=new URL(e);return r.searchParams.set(
"title",t.replace(/\/[^/]*\.js$/,".js")),r.href}var br="MediaWiki:Gadget-programExplorer-manifest.json";var Ol="program-explorer__update",qs="program-explorer-asked-for-version",Al=864e5;function Ks(e){var t;return((t=/^(\d+)\.(\d+)\.(\d+)/.exec(String(e)))!=null?
t:[]).slice(1).map(Number)}function Il(e,t){let[r,n]=[Ks(e),Ks(t)],o=r.findIndex((s,a)=>s!==n[a]);return n.length>0&&o!==-1&&Number(r[o])>Number(n[o])}function $l(e,t){
try{let r=e(),n=t-Number(r.getItem(qs));return n>=0&&n<Al?!1:(r.setItem(qs,String(t)),!0)}catch(r){return!1}}function Cl({languages:e}){var r;let t=Se(e);return{
language:t,texts:new Map(Object.entries((r=x[t])!=null?r:{}))}}function Js(a,i,l,d,c){return O(this,arguments,function*(e,t,{version:r,page:n},o,s){if($l(o,s))try{
let{pages:[m]}=yield e.readPages([br],[],null),{version:p}=re(m?m.text:"");if(typeof p!="string"||!Il(p,r))return;e.log(`The user script is version ${r}; versio\
n ${p} is on this wiki.`);let u=Cl(e),g=ne(u),{title:h,url:b}=n!=null?n:{title:br,url:e.urlOf(br)},_=Object.assign(document.createElement("a"),{href:b,textContent:h}),
w=Object.assign(document.createElement("div"),{className:Ol});t.after(w),ue(w,u,{kind:"warning",text:g("userscript-old",r,p),content:[_,document.createTextNode(
" ")],retry:null})}catch(m){}})}var Nl=86400,Dl=300,Fl=50;function Hl({query:{pages:e=[]}={}}){var r;let t=[];for(let{title:n,lastrevid:o,revisions:s=[]}of e){let[a]=s,i=(r=a==null?void 0:a.slots)==
null?void 0:r.main;a&&(i==null?void 0:i.content)!==void 0&&(o||a.revid)===a.revid&&t.push({title:n,text:i.content,contentModel:i.contentmodel||"",revision:a.revid})}
return t}function Ul(e,t,r,n){let o=String(e==="titles"||r?Dl:Nl),s={action:"query",format:"json",formatversion:"2",uselang:"content",maxage:o,smaxage:o};return Object.
assign(s,n?{mcoffset:n}:{prop:"revisions|info",rvprop:"ids|content|contentmodel",rvslots:"main",[e]:t.join("|")},r&&{list:"messagecollection",mcgroup:`messagebu\
ndle-${r.title}`,mclanguage:r.language,mcprop:"translation",mcfilter:"hastranslation",mclimit:"max",requestid:r.version}),new URLSearchParams(s).toString()}function Gs(e,t,r,n){
return O(this,null,function*(){let o=new Map,s=[],a="",i=0;do{let l=yield _r(`${e}?${Ul(t,r,n,a)}`);s=s.concat(Hl(l));let{query:{messagecollection:d=[]}={},continue:{
mcoffset:c}={}}=l;for(let{key:m,translation:p}of d)p&&o.set(m.slice(m.lastIndexOf("/")+1),p);a=c}while(a&&++i<Fl);return{pages:s,translations:o}})}function Qs(e,t,r,n){
return O(this,null,function*(){try{return yield Gs(e,t,r,n)}catch(o){if(n&&o instanceof te&&o.failure==="server")return Gs(e,t,r,null);throw o}})}function zs(e,t){
return(r,n,o)=>O(null,null,function*(){let s=r.map(t),a=o&&Object.assign({},o,{title:t(o.title)}),i=n.length?yield Qs(e,"revids",n,a):null;return i&&s.every(l=>i.
pages.some(d=>d.title===l))?i:Qs(e,"titles",s,a)})}function Ys(e){var t;return((t=mw.Title.newFromText(e))==null?void 0:t.getPrefixedText())||e}function jl(e){return O(this,null,function*(){try{return(yield new mw.
Api().get({action:"query",formatversion:"2",prop:"info",intestactions:["edit"],titles:e})).query.pages[0].actions.edit===!0}catch(t){return!1}})}function Vl(){return O(
this,null,function*(){try{yield mw.loader.using("mediawiki.language.names");let e=mw.language.getData(mw.config.get("wgUserLanguage"),"languageNames");return new Map(
Object.entries(e))}catch(e){return new Map}})}function Bl(){return mw.config.get("wgUserLanguage")!==mw.config.get("wgContentLanguage")?mw.language.getFallbackLanguageChain():
[mw.config.get("wgPageContentLanguage")]}function Xs(e=null){return{isSwitchedOff:e,isViewing:mw.config.get("wgAction")==="view"&&!mw.config.get("wgDiffNewId"),isNamed:mw.user.isNamed(),pageTitle:mw.config.
get("wgPageName").replace(/_/g," "),languages:Bl(),pageLanguage:mw.config.get("wgPageContentLanguage"),contentLanguage:mw.config.get("wgContentLanguage"),articlePath:mw.
config.get("wgArticlePath"),titleOf:Ys,readPages:zs(mw.util.wikiScript("api"),Ys),languageNames:Vl,mayEdit:jl,urlOf:(t,r)=>mw.util.getUrl(t,r),onContent:t=>{let r=mw.
hook("wikipage.content"),n=()=>t();return r.add(n),()=>{r.remove(n)}},announceReady:t=>{mw.hook("programExplorer.ready").fire(t)},addStyles:t=>{mw.util.addCSS(t)},
log:(t,...r)=>{mw.log.warn(`[programExplorer] ${t}`,...r)}}}var Wl="programExplorer";function Zs(e,t){return O(this,null,function*(){yield mw.loader.getScript(e);let r=mw.libs[Wl];return r==null?void 0:r[t]})}var{currentScript:ea}=document,ta=Ws(ea instanceof HTMLScriptElement?ea.src:""),ql={version:"0.1.0",page:Vs(ta)},Kl=2e3;mw.loader.using([...Ln]).then(()=>{let e=Xs();
e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{displa\
y:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-pro\
gressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__\
app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-\
style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items\
:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:2;position:-webkit-sticky;position:sticky;top:4em;max-h\
eight:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{grid-column:2;min-width:0}.program-explorer__se\
arch .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;paddi\
ng-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer\
__bar,.program-explorer__toolbar,.program-explorer__options{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__bar{margin:.5em 0 0}.p\
rogram-explorer__views,.program-explorer__options{flex:none;min-height:32px;max-width:100%}.program-explorer__options{flex-basis:100%}.program-explorer__toolbar\
{flex:1 1 auto;padding:.25em 0}.program-explorer__toolbar>*{margin-inline-end:.5em}.program-explorer__count{flex:1 1 auto;margin-inline-end:0;font-weight:700}@s\
upports (display: contents){.program-explorer__frame--narrow .program-explorer__bar{display:contents}}.program-explorer__frame--narrow .program-explorer__toolba\
r{flex-wrap:nowrap;position:-webkit-sticky;position:sticky;z-index:1;top:0;margin:0 -4px;padding:.375em 4px;background:var( --background-color-base, #fff )}@sup\
ports (scroll-margin-top: 1em){.program-explorer__frame--narrow .program-explorer__card{scroll-margin-top:3.5em}}.program-explorer__app .program-explorer__skip{\
position:absolute;z-index:1;margin-top:.25em}.program-explorer__skip:not(:focus){clip:rect(1px,1px,1px,1px)}@supports (font-size: max(1em,16px)){@media(pointer:\
coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input{font-size:max(1em,16px)}}}.program-explorer__fold:focus-visible{out\
line:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:4\
00}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45de\
g)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px\
;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-colo\
r-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;mar\
gin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{borde\
r-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-betw\
een;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:p\
ointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;m\
argin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0\
;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;fon\
t-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{col\
or:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{margin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.8\
75em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}.program-explorer .program-explorer__term-search{min-width:0;margin\
-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-expl\
orer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer .program-explorer__term .cd\
x-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer__finder{grid-colu\
mn:1 / 3;min-width:0;margin-bottom:.5em}.program-explorer__needs,.program-explorer__shortcuts{display:flex;flex-wrap:wrap;margin-top:.75em}.program-explorer .pr\
ogram-explorer__need,.program-explorer .program-explorer__shortcut,.program-explorer__needs>.cdx-button{margin:0 0 .5em;margin-inline-end:.5em;font-weight:400}.\
program-explorer__needs>.program-explorer__note{flex-basis:100%;margin-bottom:.5em}.program-explorer .program-explorer__shortcut[aria-pressed=true],.program-exp\
lorer .program-explorer__need[aria-pressed=true]{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1\
f4fd );color:var( --color-progressive, #36c )}.program-explorer__need .program-explorer__note{margin-inline-start:.5em}.program-explorer .program-explorer__list\
{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}@supports (width: max(1px,1%)){.program-explorer__frame:not(.program-explorer\
__frame--narrow) .program-explorer__list{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,max(24em,40%)),1fr));grid-gap:0 .75em;align-items:s\
tart}}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-co\
lor-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}\
.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__group:first-child{margin-top:.5em}.program-ex\
plorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #5\
4595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;mar\
gin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before,.program-explorer__list--past .program-explorer__status+.prog\
ram-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px \
solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );wh\
ite-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --backgr\
ound-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color\
-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-\
subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtl\
e, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:center;margin-top:.5em}.program-explorer__list--past .program-explorer__card{p\
adding:.625em .875em .375em;border-width:1px 0 0;background:none}.program-explorer__list--past .program-explorer__status{padding:0;border:0;background:none;colo\
r:inherit}.program-explorer__list--past .program-explorer__title{font-size:1em}.program-explorer__list--past .program-explorer__title a{display:inline-block;min\
-height:24px;vertical-align:top}.program-explorer__list--past .program-explorer__summary{margin-top:.25em}.program-explorer__list--past .program-explorer__card-\
foot{margin-top:.125em}.program-explorer__list--past .program-explorer__action{border-color:transparent;background:none;color:var( --color-progressive, #36c )}.\
program-explorer__frame--narrow .program-explorer__card{padding:.625em .875em .375em}@media screen{.program-explorer__frame--narrow .program-explorer__summary{d\
isplay:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.program-explorer__frame--narrow .program-explorer__list--past .program-expl\
orer__summary{-webkit-line-clamp:2}}.program-explorer__frame--narrow .program-explorer__card:not(.program-explorer__card--open) .program-explorer__tags,.program\
-explorer__frame--narrow .program-explorer__list--past .program-explorer__card:not(.program-explorer__card--open) .program-explorer__needed{display:none}.progra\
m-explorer__frame--narrow .program-explorer__card--open .program-explorer__summary.program-explorer__summary{display:block}.program-explorer__frame--narrow .pro\
gram-explorer__card-foot{margin-top:.375em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card{padding-top:.5em;padding-botto\
m:.25em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer .program-explorer__frame\
--narrow .program-explorer__summary,.program-explorer .program-explorer__frame--narrow .program-explorer__needed{margin-top:.25em}.program-explorer .program-exp\
lorer__frame--narrow .program-explorer__list>li{margin-bottom:.5em}.program-explorer .program-explorer__frame--narrow .program-explorer__list--past>li{margin-bo\
ttom:.375em}.program-explorer .program-explorer__needed{margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex-wrap:wrap;margin:0}.progra\
m-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-neutral, #eae\
cf0 );color:var( --color-base, #202122 )}.program-explorer__card .program-explorer__action{margin:.125em 0;margin-inline-end:.75em;font-weight:400}.program-expl\
orer .program-explorer__alert{margin-top:.25em;padding-inline-start:.5em;border-inline-start:3px solid var( --border-color-warning, #ab7f2a )}.program-explorer \
.program-explorer__details-button{flex:none;margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__frame--narrow .program-explorer__details-button\
.program-explorer__details-button{margin-inline-end:-.5em}.program-explorer__card>.program-explorer__note.program-explorer__note{margin-top:.375em}.program-expl\
orer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --c\
olor-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;w\
hite-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{box-sizing:border-box;flex-wrap:nowrap;position:static;height:3em;paddi\
ng:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-\
explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;posi\
tion:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-\
webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explor\
er__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card-\
-open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explore\
r__needed{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0\
 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program\
-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer .program-explorer__notice{--font-size-medium: 1em;margin\
-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[da\
ta-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:\
0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.progra\
m-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width\
:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );\
border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-ali\
gn:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:\
"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:n\
one}.program-explorer__chip:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explore\
r__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__names li{display:inlin\
e-block}.program-explorer__names li:not(:last-child):after{content:"\\b7";margin:0 .375em}.program-explorer__details summary{padding:.1875em 0;color:var( --color\
-subtle, #54595d );cursor:pointer}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__details a{display:inline-block;min-hei\
ght:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer\
__details ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.\
program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;a\
lign-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:fle\
x;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;\
background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:\
none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-ex\
plorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto\
;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .pro\
gram-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px so\
lid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__\
dialog{display:block;overflow-y:auto}}.program-explorer__view-choice{display:flex;flex-wrap:wrap}.program-explorer__view{position:relative;display:flex;cursor:p\
ointer}.program-explorer .program-explorer__view input{position:absolute;top:0;left:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}.program-explorer\
__view span{box-sizing:border-box;min-height:32px;padding:.25em .75em;border:1px solid var( --border-color-base, #a2a9b1 );margin-inline-start:-1px}.program-exp\
lorer__view:first-child span{margin-inline-start:0}.program-explorer__view input:checked+span{position:relative;border-color:var( --border-color-progressive, #3\
6c );background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font-weight:700}.program-explorer__view input:focus\
-visible+span{position:relative;outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__loading\
{min-height:100vh;padding:1em 0}.program-explorer__copy{margin-inline-end:.5em}.program-explorer__frame--narrow .program-explorer__sort label{position:absolute;\
clip:rect(1px,1px,1px,1px)}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer\
__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0;marg\
in-inline-start:auto}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}@support\
s (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__sort .cdx-select{font-size:max(1em,16px)}}}.program-e\
xplorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__matched{margin-top:.\
375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );\
color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explo\
rer__empty ul{margin-top:.75em}.program-explorer__empty a{display:block;margin-top:.5em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media\
 print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__finder,.program-explorer__sort,.program-explorer__copy,.program-explor\
er__to-search,.program-explorer__open-filters,.program-explorer__details-button,button.program-explorer__action,.program-explorer__more,.program-explorer__notic\
e,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .\
program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer .program-explorer__table{w\
idth:100%;margin:.75em 0 0}.program-explorer__table th{padding:.375em .5em;text-align:start}.program-explorer__compare fieldset,.program-explorer .program-explo\
rer__comparison{margin:.75em 0}.program-explorer__compare label{display:inline-block;min-height:24px;margin-inline-end:1em}.program-explorer__comparison{width:1\
00%;border-spacing:0;table-layout:fixed}.program-explorer__comparison th,.program-explorer__comparison td{padding:.375em .5em;border-bottom:1px solid var( --bor\
der-color-muted, #dadde3 );text-align:start;vertical-align:top;overflow-wrap:break-word}.program-explorer__comparison th[scope=row]{color:var( --color-subtle, #\
54595d );font-weight:400}.program-explorer__compare fieldset{padding:.5em .75em;border:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__compar\
ison thead td{width:16%}.program-explorer__comparison ul{margin:0}.program-explorer__comparison a{display:inline-block;min-height:24px}.program-explorer__of{dis\
play:none}.program-explorer .program-explorer__compare-actions{display:flex;flex-wrap:wrap;margin:0}.program-explorer__compare-actions li{margin:0 0 .5em;margin\
-inline-end:.5em}.program-explorer__frame--narrow .program-explorer__comparison,.program-explorer__frame--narrow .program-explorer__comparison thead,.program-ex\
plorer__frame--narrow .program-explorer__comparison tbody,.program-explorer__frame--narrow .program-explorer__comparison tr,.program-explorer__frame--narrow .pr\
ogram-explorer__comparison th,.program-explorer__frame--narrow .program-explorer__comparison td{display:block}.program-explorer__frame--narrow .program-explorer\
__comparison td:empty{display:none}.program-explorer__frame--narrow .program-explorer__comparison th,.program-explorer__frame--narrow .program-explorer__compari\
son td{padding-inline-start:0;border-bottom:0}.program-explorer__frame--narrow .program-explorer__comparison tr{padding:.25em 0;border-bottom:1px solid var( --b\
order-color-muted, #dadde3 )}.program-explorer__frame--narrow .program-explorer__of{display:block;color:var( --color-subtle, #54595d );font-size:.875em}.program\
-explorer__take-away{box-sizing:border-box;flex:1 0 100%;width:100%;max-width:30em;margin:.25em 0 .5em;padding:.5em .75em;border:1px solid var( --border-color-s\
ubtle, #c8ccd1 );border-radius:2px}.program-explorer .program-explorer__take-away .program-explorer__loading{min-height:0}.program-explorer .program-explorer__t\
ake-away ul{margin:0}.program-explorer__take-away li{display:flex;flex-wrap:wrap;align-items:center;padding:.25em 0}.program-explorer__take-away li span{flex:1 \
1 7em}.program-explorer__take-away li button{margin-inline-start:.5em}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --bo\
rder-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.pro\
gram-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75e\
m;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.progra\
m-explorer__update .program-explorer__notice p{margin:0;padding:0}'),Hs(e,Mn(t=>{var r;return Zs((r=Bs(ta,t))!=null?r:"",t)},vn,"04f2642de80432e4")),mw.hook("pr\
ogramExplorer.ready").add(t=>{let r=()=>{Js(e,t,ql,()=>localStorage,Date.now())};"requestIdleCallback"in window?requestIdleCallback(r):setTimeout(r,Kl)})},e=>{mw.
log.error("[programExplorer] The wiki did not load what the explorer needs.",e)});})();
// </nowiki>