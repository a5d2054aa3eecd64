const split = ( text: string ): string[] => text.trim().split( /\s+/ );
const lines = ( text: string ): string[] => text.trim().split( /\s*\n\s*/ );

/** Words for sentences, the more frequent ones first. Chinese is written without spaces. */
export const SENTENCE_WORDS: Readonly<Record<string, readonly string[]>> = {
	en: split( `the a and to for of with in on by how people communities volunteers program workshop training editors
		wikis articles groups learn together share skills help contest photo writing campaigns events monthly online
		local grant partners libraries schools archives universities museums affiliates leaders mentors mentoring newcomers
		women students teachers young rural languages small new first steps advice questions reports budgets plans goals
		leadership facilitation moderation harassment safety health climate law copyright licenses images videos sounds
		maps data queries bots templates modules gadgets lists references sources translations translate interviews
		surveys stories lessons handbook toolkit course sessions calls certificate scholarship residency conference
		meetups clinics office hours peer review feedback evaluation metrics impact retention growth burnout wellbeing
		diversity gender gaps indigenous knowledge oral history heritage monuments science medicine education
		partnerships advocacy strategy governance boards elections bylaws finances fundraising communication media
		social podcasts newsletters design accessibility mobile offline research open free regional global weekly` ),
	es: split( `de la el en y para con una los las comunidad personas taller formación voluntariado edición artículos liderazgo
		diversidad alianzas mujeres bibliotecas escuelas archivos museos aprendizaje mentoría proyecto encuentro
		traducción evaluación datos salud patrimonio jóvenes regiones idiomas estrategia financiación comunicación` ),
	fr: split( `de la le et les des pour une avec dans communauté atelier formation bénévoles rédaction articles partenariats
		femmes bibliothèques écoles archives musées apprentissage mentorat projet rencontre traduction évaluation
		données santé patrimoine jeunes régions langues stratégie financement gouvernance diversité` ),
	pt: split( `de a o e para com uma os as comunidade pessoas oficina formação voluntários edição artigos liderança parcerias
		mulheres bibliotecas escolas museus aprendizagem mentoria projeto encontro tradução avaliação dados saúde` ),
	id: split( `dan untuk yang dengan di komunitas lokakarya pelatihan relawan penyuntingan artikel kepemimpinan kemitraan
		perempuan perpustakaan sekolah museum pembelajaran bimbingan proyek pertemuan penerjemahan evaluasi data bahasa` ),
	sw: split( `na ya kwa wa katika jamii warsha mafunzo wahariri makala uongozi ushirikiano wanawake maktaba shule
		makumbusho mradi mkutano tafsiri tathmini takwimu afya urithi vijana lugha mikakati` ),
	ar: split( `في من على مع إلى مجتمع ورشة تدريب متطوعون تحرير مقالات قيادة شراكات نساء مكتبات مدارس متاحف تعلم إرشاد مشروع لقاء
		ترجمة تقييم بيانات صحة تراث شباب مناطق لغات استراتيجية تمويل تواصل` ),
	hi: split( `के और में के लिए समुदाय कार्यशाला प्रशिक्षण स्वयंसेवक संपादन लेख नेतृत्व साझेदारी महिलाएं पुस्तकालय विद्यालय संग्रहालय
		सीखना मार्गदर्शन परियोजना बैठक अनुवाद मूल्यांकन आंकड़े स्वास्थ्य विरासत युवा भाषाएं रणनीति` ),
	zh: split( `的 和 在 为 与 社区 工作坊 培训 志愿者 编辑 条目 领导 合作 女性 图书馆 学校 博物馆 学习 指导 项目 聚会 翻译 评估 数据
		健康 遗产 青年 地区 语言 战略 资金 传播` )
};

/** The languages of the summaries, as often as programs are written in them. */
export const WRITTEN_IN = split( 'en en en en en en en en es es fr ar pt hi zh id sw' );

export const TITLE_WORDS = split( `Community Training Workshop Leadership Learning Mentoring Grants Campaign Photo Contest Editors
	Network Partnerships Women Newcomers Writing Archive Library Education Clinics Course Handbook Toolkit Exchange
	Translation Data Safety Governance Strategy Research Media Heritage Science Regional Global Fellows Summit Days
	Circle Lab Peer Review Open Small Wikis Advocacy Evaluation for and of with` );

export const STATUSES = [ 'Past', 'Open', 'Ongoing', 'Upcoming', 'Paused' ] as const;
export const KINDS = lines( `Course
	Workshop
	Mentoring
	Campaign
	Guide
	Conference
	Grant
	Community of practice` );
export const FORMATS = lines( `Online
	On site
	Online and on site
	At one's own pace` );
export const AUDIENCES = lines( `Newcomers
	Experienced editors
	Organizers
	Affiliates
	Teachers and librarians
	Developers` );
export const REGIONS = lines( `Africa south of the Sahara
	North Africa and the Middle East
	Western and Northern Europe
	Eastern Europe and Central Asia
	Latin America and Caribbean
	United States and Canada
	South Asia
	East Asia and the Pacific` );
/** Names and codes. */
export const LANGUAGES: readonly ( readonly [ name: string, code: string ] )[] = split( `English/en Spanish/es French/fr Arabic/ar
	Portuguese/pt Hindi/hi Chinese/zh Indonesian/id Swahili/sw Russian/ru German/de Japanese/ja Ukrainian/uk Bengali/bn
	Turkish/tr Persian/fa Italian/it Polish/pl Hausa/ha Igbo/ig Tamil/ta Vietnamese/vi Korean/ko Catalan/ca Yoruba/yo` )
	.map( ( entry ) => entry.split( '/' ) as [ string, string ] );
export const CAPACITIES = lines( `Leadership development
	Strategic communication
	Partnership building
	Planning and goals
	Managing projects
	Measuring results
	Resolving conflicts
	Inclusion and diversity
	Structured data
	Photographs and media
	Translating content
	Running campaigns
	Working with schools
	Tools and scripts
	Raising funds
	Boards and bylaws
	Welcoming newcomers
	Safety of volunteers
	Advocacy and law
	Health of communities` );
export const RECOMMENDATIONS = lines( `Sustainability of the movement
	User experience
	Safety and inclusion
	Equity in decisions
	Coordination among stakeholders
	Skills and leadership
	Internal knowledge
	Topics for impact
	Innovation
	Evaluation and adaptation` );
