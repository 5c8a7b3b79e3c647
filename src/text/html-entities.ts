/**
 * The names of HTML's character references that `decodeEntities` does not know by itself: names parted by a
 * space, then the character that they all stand for. One more stands for two letters, which is why it is missing
 * here: `&fjlig;`.
 *
 * @see https://html.spec.whatwg.org/multipage/named-characters.html
 */
export const HTML_ENTITIES =
  'Tab\tNewLine\nexcl!num#dollar$percnt%lpar(rpar)ast midast*plus+comma,period.sol/colon:semi;nvlt<\u20d2equals=' +
  'bne=\u20e5nvgt>\u20d2quest?commat@lbrack lsqb[bsol\\rbrack rsqb]Hat^UnderBar lowbar_DiacriticalGrave grave`' +
  'lbrace lcub{VerticalLine verbar vert|rbrace rcub}NonBreakingSpace\u00a0Dot DoubleDot die\u00a8circledR\u00ae' +
  'strns\u00afPlusMinus pm\u00b1DiacriticalAcute\u00b4CenterDot centerdot\u00b7Cedilla\u00b8half\u00bdangst\u00c5' +
  'div\u00f7AmacrĀamacrāAbreveĂabreveăAogonĄaogonąCacuteĆcacutećCcircĈccircĉCdotĊcdotċCcaronČccarončDcaronĎdcaronď' +
  'DstrokĐdstrokđEmacrĒemacrēEdotĖedotėEogonĘeogonęEcaronĚecaroněGcircĜgcircĝGbreveĞgbreveğGdotĠgdotġGcedilĢHcircĤ' +
  'hcircĥHstrokĦhstrokħItildeĨitildeĩImacrĪimacrīIogonĮiogonįIdotİimath inodotıIJligĲijligĳJcircĴjcircĵKcedilĶ' +
  'kcedilķkgreenĸLacuteĹlacuteĺLcedilĻlcedilļLcaronĽlcaronľLmidotĿlmidotŀLstrokŁlstrokłNacuteŃnacuteńNcedilŅncedilņ' +
  'NcaronŇncaronňnaposŉENGŊengŋOmacrŌomacrōOdblacŐodblacőRacuteŔracuteŕRcedilŖrcedilŗRcaronŘrcaronřSacuteŚsacuteś' +
  'ScircŜscircŝScedilŞscedilşTcedilŢtcedilţTcaronŤtcaronťTstrokŦtstrokŧUtildeŨutildeũUmacrŪumacrūUbreveŬubreveŭ' +
  'UringŮuringůUdblacŰudblacűUogonŲuogonųWcircŴwcircŵYcircŶycircŷZacuteŹzacuteźZdotŻzdotżZcaronŽzcaronžimpedƵ' +
  'gacuteǵjmathȷHacek caronˇBreve breve˘DiacriticalDot dot˙ring˚ogon˛DiacriticalTilde˜DiacriticalDoubleAcute dblac˝' +
  'DownBreve\u0311AlphaΑBetaΒGammaΓDeltaΔEpsilonΕZetaΖEtaΗThetaΘIotaΙKappaΚLambdaΛMuΜNuΝXiΞOmicronΟPiΠRhoΡSigmaΣ' +
  'TauΤUpsilonΥPhiΦChiΧPsiΨOmega ohmΩalphaαbetaβgammaγdeltaδepsi epsilonεzetaζetaηthetaθiotaιkappaκlambdaλmuμnuνxiξ' +
  'omicronοpiπrhoρsigmaf sigmav varsigmaςsigmaσtauτupsi upsilonυphiφchiχpsiψomegaωthetasym thetav varthetaϑ' +
  'Upsi upsihϒphiv straightphi varphiϕpiv varpiϖGammadϜdigamma gammadϝkappav varkappaϰrhov varrhoϱ' +
  'epsiv straightepsilon varepsilonϵbackepsilon bepsi϶IOcyЁDJcyЂGJcyЃJukcyЄDScyЅIukcyІYIcyЇJsercyЈLJcyЉNJcyЊTSHcyЋ' +
  'KJcyЌUbrcyЎDZcyЏAcyАBcyБVcyВGcyГDcyДIEcyЕZHcyЖZcyЗIcyИJcyЙKcyКLcyЛMcyМNcyНOcyОPcyПRcyРScyСTcyТUcyУFcyФKHcyХTScyЦ' +
  'CHcyЧSHcyШSHCHcyЩHARDcyЪYcyЫSOFTcyЬEcyЭYUcyЮYAcyЯacyаbcyбvcyвgcyгdcyдiecyеzhcyжzcyзicyиjcyйkcyкlcyлmcyмncyнocyо' +
  'pcyпrcyрscyсtcyтucyуfcyфkhcyхtscyцchcyчshcyшshchcyщhardcyъycyыsoftcyьecyэyucyюyacyяiocyёdjcyђgjcyѓjukcyєdscyѕ' +
  'iukcyіyicyїjsercyјljcyљnjcyњtshcyћkjcyќubrcyўdzcyџemsp13\u2004emsp14\u2005numsp\u2007puncsp\u2008ThinSpace\u2009' +
  'VeryThinSpace hairsp\u200a' +
  'NegativeMediumSpace NegativeThickSpace NegativeThinSpace NegativeVeryThinSpace ZeroWidthSpace\u200bdash hyphen‐' +
  'horbar―Verbar Vert‖OpenCurlyQuote‘CloseCurlyQuote rsquor’lsquor‚OpenCurlyDoubleQuote“' +
  'CloseCurlyDoubleQuote rdquor”ldquor„ddagger‡bullet•nldr‥mldr…pertenk‱tprime‴backprime bprime‵OverBar oline‾' +
  'caret⁁hybull⁃frasl⁄bsemi⁏qprime⁗MediumSpace\u205fThickSpace\u205f\u200aNoBreak\u2060ApplyFunction af\u2061' +
  'InvisibleTimes it\u2062InvisibleComma ic\u2063TripleDot tdot\u20dbDotDot\u20dcCopf complexesℂincare℅gscrℊ' +
  'HilbertSpace Hscr hamiltℋHfr PoincareplaneℌHopf quaternionsℍplanckhℎhbar hslash planck plankvℏIscr imaglineℐ' +
  'Ifr Im image imagpartℑLaplacetrf Lscr lagranℒellℓNopf naturalsℕnumero№copysr℗weierp wp℘Popf primesℙ' +
  'Qopf rationalsℚRscr realineℛRe Rfr real realpartℜRopf realsℝrx℞TRADE™Zopf integersℤmho℧Zfr zeetrfℨiiota℩' +
  'Bernoullis Bscr bernouℬCayleys CfrℭescrℯEscr expectationℰFouriertrf FscrℱMellintrf Mscr phmmatℳ' +
  'order orderof oscrℴalefsym alephℵbethℶgimelℷdalethℸCapitalDifferentialD DDⅅDifferentialD ddⅆ' +
  'ExponentialE ee exponentialeⅇImaginaryI iiⅈfrac13⅓frac23⅔frac15⅕frac25⅖frac35⅗frac45⅘frac16⅙frac56⅚frac18⅛' +
  'frac38⅜frac58⅝frac78⅞LeftArrow ShortLeftArrow leftarrow slarr←ShortUpArrow UpArrow uparrow↑' +
  'RightArrow ShortRightArrow rightarrow srarr→DownArrow ShortDownArrow downarrow↓LeftRightArrow leftrightarrow↔' +
  'UpDownArrow updownarrow varr↕UpperLeftArrow nwarr nwarrow↖UpperRightArrow nearr nearrow↗' +
  'LowerRightArrow searr searrow↘LowerLeftArrow swarr swarrow↙nlarr nleftarrow↚nrarr nrightarrow↛' +
  'rarrw rightsquigarrow↝nrarrw↝\u0338Larr twoheadleftarrow↞Uarr↟Rarr twoheadrightarrow↠Darr↡larrtl leftarrowtail↢' +
  'rarrtl rightarrowtail↣LeftTeeArrow mapstoleft↤UpTeeArrow mapstoup↥RightTeeArrow map mapsto↦' +
  'DownTeeArrow mapstodown↧hookleftarrow larrhk↩hookrightarrow rarrhk↪larrlp looparrowleft↫looparrowright rarrlp↬' +
  'harrw leftrightsquigarrow↭nharr nleftrightarrow↮Lsh lsh↰Rsh rsh↱ldsh↲rdsh↳crarr↵cularr curvearrowleft↶' +
  'curarr curvearrowright↷circlearrowleft olarr↺circlearrowright orarr↻LeftVector leftharpoonup lharu↼' +
  'DownLeftVector leftharpoondown lhard↽RightUpVector uharr upharpoonright↾LeftUpVector uharl upharpoonleft↿' +
  'RightVector rharu rightharpoonup⇀DownRightVector rhard rightharpoondown⇁RightDownVector dharr downharpoonright⇂' +
  'LeftDownVector dharl downharpoonleft⇃RightArrowLeftArrow rightleftarrows rlarr⇄UpArrowDownArrow udarr⇅' +
  'LeftArrowRightArrow leftrightarrows lrarr⇆leftleftarrows llarr⇇upuparrows uuarr⇈rightrightarrows rrarr⇉' +
  'ddarr downdownarrows⇊ReverseEquilibrium leftrightharpoons lrhar⇋Equilibrium rightleftharpoons rlhar⇌' +
  'nLeftarrow nlArr⇍nLeftrightarrow nhArr⇎nRightarrow nrArr⇏DoubleLeftArrow Leftarrow lArr⇐' +
  'DoubleUpArrow Uparrow uArr⇑DoubleRightArrow Implies Rightarrow rArr⇒DoubleDownArrow Downarrow dArr⇓' +
  'DoubleLeftRightArrow Leftrightarrow hArr iff⇔DoubleUpDownArrow Updownarrow vArr⇕nwArr⇖neArr⇗seArr⇘swArr⇙' +
  'Lleftarrow lAarr⇚Rrightarrow rAarr⇛zigrarr⇝LeftArrowBar larrb⇤RightArrowBar rarrb⇥DownArrowUpArrow duarr⇵loarr⇽' +
  'roarr⇾hoarr⇿ForAll forall∀comp complement∁PartialD part∂npart∂\u0338Exists exist∃NotExists nexist nexists∄' +
  'empty emptyset emptyv varnothing∅Del nabla∇Element in isin isinv∈NotElement notin notinva∉' +
  'ReverseElement SuchThat ni niv∋NotReverseElement notni notniva∌Product prod∏Coproduct coprod∐Sum∑' +
  'MinusPlus mnplus mp∓dotplus plusdo∔Backslash setminus setmn smallsetminus ssetmn∖lowast∗SmallCircle compfn∘Sqrt√' +
  'Proportional prop propto varpropto vprop∝angrt∟ang angle∠nang∠\u20d2angmsd measuredangle∡angsph∢' +
  'VerticalBar mid shortmid smid∣NotVerticalBar nmid nshortmid nsmid∤' +
  'DoubleVerticalBar par parallel shortparallel spar∥NotDoubleVerticalBar npar nparallel nshortparallel nspar∦' +
  'and wedge∧or vee∨cap∩caps∩\ufe00cup∪cups∪\ufe00Integral int∫Int∬iiint tint∭ContourIntegral conint oint∮' +
  'Conint DoubleContourIntegral∯Cconint∰cwint∱ClockwiseContourIntegral cwconint∲' +
  'CounterClockwiseContourIntegral awconint∳Therefore there4 therefore∴Because becaus because∵ratio∶' +
  'Colon Proportion∷dotminus minusd∸mDDot∺homtht∻Tilde sim thicksim thksim∼nvsim∼\u20d2backsim bsim∽race∽\u0331' +
  'ac mstpos∾acE∾\u0333acd∿VerticalTilde wr wreath≀NotTilde nsim≁EqualTilde eqsim esim≂NotEqualTilde nesim≂\u0338' +
  'TildeEqual sime simeq≃NotTildeEqual nsime nsimeq≄TildeFullEqual cong≅simne≆NotTildeFullEqual ncong≇' +
  'TildeTilde ap approx thickapprox thkap≈NotTildeTilde nap napprox≉ape approxeq≊apid≋napid≋\u0338backcong bcong≌' +
  'CupCap asympeq≍nvap≍\u20d2Bumpeq HumpDownHump bump≎NotHumpDownHump nbump≎\u0338HumpEqual bumpe bumpeq≏' +
  'NotHumpEqual nbumpe≏\u0338DotEqual doteq esdot≐nedot≐\u0338doteqdot eDot≑efDot fallingdotseq≒erDot risingdotseq≓' +
  'Assign colone coloneq≔ecolon eqcolon≕ecir eqcirc≖circeq cire≗wedgeq≙veeeq≚triangleq trie≜equest questeq≟' +
  'NotEqual≠Congruent equiv≡bnequiv≡\u20e5NotCongruent nequiv≢leq≤nvle≤\u20d2GreaterEqual geq≥nvge≥\u20d2' +
  'LessFullEqual lE leqq≦nlE nleqq≦\u0338GreaterFullEqual gE geqq≧NotGreaterFullEqual ngE ngeqq≧\u0338lnE lneqq≨' +
  'lvertneqq lvnE≨\ufe00gnE gneqq≩gvertneqq gvnE≩\ufe00Lt NestedLessLess ll≪NotLessLess nLtv≪\u0338nLt≪\u20d2' +
  'Gt NestedGreaterGreater gg≫NotGreaterGreater nGtv≫\u0338nGt≫\u20d2between twixt≬NotCupCap≭NotLess nless nlt≮' +
  'NotGreater ngt ngtr≯NotLessEqual nle nleq≰NotGreaterEqual nge ngeq≱LessTilde lesssim lsim≲' +
  'GreaterTilde gsim gtrsim≳NotLessTilde nlsim≴NotGreaterTilde ngsim≵LessGreater lessgtr lg≶GreaterLess gl gtrless≷' +
  'NotLessGreater ntlg≸NotGreaterLess ntgl≹Precedes pr prec≺Succeeds sc succ≻PrecedesSlantEqual prcue preccurlyeq≼' +
  'SucceedsSlantEqual sccue succcurlyeq≽PrecedesTilde precsim prsim≾SucceedsTilde scsim succsim≿' +
  'NotSucceedsTilde≿\u0338NotPrecedes npr nprec⊀NotSucceeds nsc nsucc⊁sub subset⊂NotSubset nsubset vnsub⊂\u20d2' +
  'Superset sup supset⊃NotSuperset nsupset vnsup⊃\u20d2nsub⊄nsup⊅SubsetEqual sube subseteq⊆' +
  'SupersetEqual supe supseteq⊇NotSubsetEqual nsube nsubseteq⊈NotSupersetEqual nsupe nsupseteq⊉subne subsetneq⊊' +
  'varsubsetneq vsubne⊊\ufe00supne supsetneq⊋varsupsetneq vsupne⊋\ufe00cupdot⊍UnionPlus uplus⊎' +
  'SquareSubset sqsub sqsubset⊏NotSquareSubset⊏\u0338SquareSuperset sqsup sqsupset⊐NotSquareSuperset⊐\u0338' +
  'SquareSubsetEqual sqsube sqsubseteq⊑SquareSupersetEqual sqsupe sqsupseteq⊒SquareIntersection sqcap⊓sqcaps⊓\ufe00' +
  'SquareUnion sqcup⊔sqcups⊔\ufe00CirclePlus oplus⊕CircleMinus ominus⊖CircleTimes otimes⊗osol⊘CircleDot odot⊙' +
  'circledcirc ocir⊚circledast oast⊛circleddash odash⊝boxplus plusb⊞boxminus minusb⊟boxtimes timesb⊠' +
  'dotsquare sdotb⊡RightTee vdash⊢LeftTee dashv⊣DownTee top⊤UpTee bot bottom perp⊥models⊧DoubleRightTee vDash⊨' +
  'Vdash⊩Vvdash⊪VDash⊫nvdash⊬nvDash⊭nVdash⊮nVDash⊯prurel⊰LeftTriangle vartriangleleft vltri⊲' +
  'RightTriangle vartriangleright vrtri⊳LeftTriangleEqual ltrie trianglelefteq⊴nvltrie⊴\u20d2' +
  'RightTriangleEqual rtrie trianglerighteq⊵nvrtrie⊵\u20d2origof⊶imof⊷multimap mumap⊸hercon⊹intcal intercal⊺veebar⊻' +
  'barvee⊽angrtvb⊾lrtri⊿Wedge bigwedge xwedge⋀Vee bigvee xvee⋁Intersection bigcap xcap⋂Union bigcup xcup⋃' +
  'Diamond diam diamond⋄sdot⋅Star sstarf⋆divideontimes divonx⋇bowtie⋈ltimes⋉rtimes⋊leftthreetimes lthree⋋' +
  'rightthreetimes rthree⋌backsimeq bsime⋍curlyvee cuvee⋎curlywedge cuwed⋏Sub Subset⋐Sup Supset⋑Cap⋒Cup⋓' +
  'fork pitchfork⋔epar⋕lessdot ltdot⋖gtdot gtrdot⋗Ll⋘nLl⋘\u0338Gg ggg⋙nGg⋙\u0338LessEqualGreater leg lesseqgtr⋚' +
  'lesg⋚\ufe00GreaterEqualLess gel gtreqless⋛gesl⋛\ufe00cuepr curlyeqprec⋞cuesc curlyeqsucc⋟' +
  'NotPrecedesSlantEqual nprcue⋠NotSucceedsSlantEqual nsccue⋡NotSquareSubsetEqual nsqsube⋢' +
  'NotSquareSupersetEqual nsqsupe⋣lnsim⋦gnsim⋧precnsim prnsim⋨scnsim succnsim⋩NotLeftTriangle nltri ntriangleleft⋪' +
  'NotRightTriangle nrtri ntriangleright⋫NotLeftTriangleEqual nltrie ntrianglelefteq⋬' +
  'NotRightTriangleEqual nrtrie ntrianglerighteq⋭vellip⋮ctdot⋯utdot⋰dtdot⋱disin⋲isinsv⋳isins⋴isindot⋵' +
  'notindot⋵\u0338notinvc⋶notinvb⋷isinE⋹notinE⋹\u0338nisd⋺xnis⋻nis⋼notnivc⋽notnivb⋾barwed barwedge⌅' +
  'Barwed doublebarwedge⌆LeftCeiling lceil⌈RightCeiling rceil⌉LeftFloor lfloor⌊RightFloor rfloor⌋drcrop⌌dlcrop⌍' +
  'urcrop⌎ulcrop⌏bnot⌐profline⌒profsurf⌓telrec⌕target⌖ulcorn ulcorner⌜urcorn urcorner⌝dlcorn llcorner⌞' +
  'drcorn lrcorner⌟frown sfrown⌢smile ssmile⌣cylcty⌭profalar⌮topbot⌶ovbar⌽solbar⌿angzarr⍼lmoust lmoustache⎰' +
  'rmoust rmoustache⎱OverBracket tbrk⎴UnderBracket bbrk⎵bbrktbrk⎶OverParenthesis⏜UnderParenthesis⏝OverBrace⏞' +
  'UnderBrace⏟trpezium⏢elinters⏧blank␣circledS oSⓈHorizontalLine boxh─boxv│boxdr┌boxdl┐boxur└boxul┘boxvr├boxvl┤' +
  'boxhd┬boxhu┴boxvh┼boxH═boxV║boxdR╒boxDr╓boxDR╔boxdL╕boxDl╖boxDL╗boxuR╘boxUr╙boxUR╚boxuL╛boxUl╜boxUL╝boxvR╞boxVr╟' +
  'boxVR╠boxvL╡boxVl╢boxVL╣boxHd╤boxhD╥boxHD╦boxHu╧boxhU╨boxHU╩boxvH╪boxVh╫boxVH╬uhblk▀lhblk▄block█blk14░blk12▒' +
  'blk34▓Square squ square□FilledVerySmallSquare blacksquare squarf squf▪EmptyVerySmallSquare▫rect▭marker▮fltns▱' +
  'bigtriangleup xutri△blacktriangle utrif▴triangle utri▵blacktriangleright rtrif▸rtri triangleright▹' +
  'bigtriangledown xdtri▽blacktriangledown dtrif▾dtri triangledown▿blacktriangleleft ltrif◂ltri triangleleft◃' +
  'loz lozenge◊cir○tridot◬bigcirc xcirc◯ultri◸urtri◹lltri◺EmptySmallSquare◻FilledSmallSquare◼bigstar starf★star☆' +
  'phone☎female♀male♂spades spadesuit♠clubs clubsuit♣heartsuit♥diamondsuit diams♦sung♪flat♭natur natural♮sharp♯' +
  'checkmark✓cross✗malt maltese✠sext✶VerticalSeparator❘lbbrk❲rbbrk❳bsolhsub⟈suphsol⟉LeftDoubleBracket lobrk⟦' +
  'RightDoubleBracket robrk⟧LeftAngleBracket lang langle⟨RightAngleBracket rang rangle⟩Lang⟪Rang⟫loang⟬roang⟭' +
  'LongLeftArrow longleftarrow xlarr⟵LongRightArrow longrightarrow xrarr⟶' +
  'LongLeftRightArrow longleftrightarrow xharr⟷DoubleLongLeftArrow Longleftarrow xlArr⟸' +
  'DoubleLongRightArrow Longrightarrow xrArr⟹DoubleLongLeftRightArrow Longleftrightarrow xhArr⟺longmapsto xmap⟼' +
  'dzigrarr⟿nvlArr⤂nvrArr⤃nvHarr⤄Map⤅lbarr⤌bkarow rbarr⤍lBarr⤎dbkarow rBarr⤏RBarr drbkarow⤐DDotrahd⤑UpArrowBar⤒' +
  'DownArrowBar⤓Rarrtl⤖latail⤙ratail⤚lAtail⤛rAtail⤜larrfs⤝rarrfs⤞larrbfs⤟rarrbfs⤠nwarhk⤣nearhk⤤hksearow searhk⤥' +
  'hkswarow swarhk⤦nwnear⤧nesear toea⤨seswar tosa⤩swnwar⤪rarrc⤳nrarrc⤳\u0338cudarrr⤵ldca⤶rdca⤷cudarrl⤸larrpl⤹' +
  'curarrm⤼cularrp⤽rarrpl⥅harrcir⥈Uarrocir⥉lurdshar⥊ldrushar⥋LeftRightVector⥎RightUpDownVector⥏DownLeftRightVector⥐' +
  'LeftUpDownVector⥑LeftVectorBar⥒RightVectorBar⥓RightUpVectorBar⥔RightDownVectorBar⥕DownLeftVectorBar⥖' +
  'DownRightVectorBar⥗LeftUpVectorBar⥘LeftDownVectorBar⥙LeftTeeVector⥚RightTeeVector⥛RightUpTeeVector⥜' +
  'RightDownTeeVector⥝DownLeftTeeVector⥞DownRightTeeVector⥟LeftUpTeeVector⥠LeftDownTeeVector⥡lHar⥢uHar⥣rHar⥤dHar⥥' +
  'luruhar⥦ldrdhar⥧ruluhar⥨rdldhar⥩lharul⥪llhard⥫rharul⥬lrhard⥭UpEquilibrium udhar⥮ReverseUpEquilibrium duhar⥯' +
  'RoundImplies⥰erarr⥱simrarr⥲larrsim⥳rarrsim⥴rarrap⥵ltlarr⥶gtrarr⥸subrarr⥹suplarr⥻lfisht⥼rfisht⥽ufisht⥾dfisht⥿' +
  'lopar⦅ropar⦆lbrke⦋rbrke⦌lbrkslu⦍rbrksld⦎lbrksld⦏rbrkslu⦐langd⦑rangd⦒lparlt⦓rpargt⦔gtlPar⦕ltrPar⦖vzigzag⦚vangrt⦜' +
  'angrtvbd⦝ange⦤range⦥dwangle⦦uwangle⦧angmsdaa⦨angmsdab⦩angmsdac⦪angmsdad⦫angmsdae⦬angmsdaf⦭angmsdag⦮angmsdah⦯' +
  'bemptyv⦰demptyv⦱cemptyv⦲raemptyv⦳laemptyv⦴ohbar⦵omid⦶opar⦷operp⦹olcross⦻odsold⦼olcir⦾ofcir⦿olt⧀ogt⧁cirscir⧂cirE⧃' +
  'solb⧄bsolb⧅boxbox⧉trisb⧍rtriltri⧎LeftTriangleBar⧏NotLeftTriangleBar⧏\u0338RightTriangleBar⧐' +
  'NotRightTriangleBar⧐\u0338iinfin⧜infintie⧝nvinfin⧞eparsl⧣smeparsl⧤eqvparsl⧥blacklozenge lozf⧫RuleDelayed⧴dsol⧶' +
  'bigodot xodot⨀bigoplus xoplus⨁bigotimes xotime⨂biguplus xuplus⨄bigsqcup xsqcup⨆iiiint qint⨌fpartint⨍cirfnint⨐' +
  'awint⨑rppolint⨒scpolint⨓npolint⨔pointint⨕quatint⨖intlarhk⨗pluscir⨢plusacir⨣simplus⨤plusdu⨥plussim⨦plustwo⨧' +
  'mcomma⨩minusdu⨪loplus⨭roplus⨮Cross⨯timesd⨰timesbar⨱smashp⨳lotimes⨴rotimes⨵otimesas⨶Otimes⨷odiv⨸triplus⨹triminus⨺' +
  'tritime⨻intprod iprod⨼amalg⨿capdot⩀ncup⩂ncap⩃capand⩄cupor⩅cupcap⩆capcup⩇cupbrcap⩈capbrcup⩉cupcup⩊capcap⩋ccups⩌' +
  'ccaps⩍ccupssm⩐And⩓Or⩔andand⩕oror⩖orslope⩗andslope⩘andv⩚orv⩛andd⩜ord⩝wedbar⩟sdote⩦simdot⩪congdot⩭ncongdot⩭\u0338' +
  'easter⩮apacir⩯apE⩰napE⩰\u0338eplus⩱pluse⩲Esim⩳Colone⩴Equal⩵ddotseq eDDot⩷equivDD⩸ltcir⩹gtcir⩺ltquest⩻gtquest⩼' +
  'LessSlantEqual leqslant les⩽NotLessSlantEqual nleqslant nles⩽\u0338GreaterSlantEqual geqslant ges⩾' +
  'NotGreaterSlantEqual ngeqslant nges⩾\u0338lesdot⩿gesdot⪀lesdoto⪁gesdoto⪂lesdotor⪃gesdotol⪄lap lessapprox⪅' +
  'gap gtrapprox⪆lne lneq⪇gne gneq⪈lnap lnapprox⪉gnap gnapprox⪊lEg lesseqqgtr⪋gEl gtreqqless⪌lsime⪍gsime⪎lsimg⪏' +
  'gsiml⪐lgE⪑glE⪒lesges⪓gesles⪔els eqslantless⪕egs eqslantgtr⪖elsdot⪗egsdot⪘el⪙eg⪚siml⪝simg⪞simlE⪟simgE⪠LessLess⪡' +
  'NotNestedLessLess⪡\u0338GreaterGreater⪢NotNestedGreaterGreater⪢\u0338glj⪤gla⪥ltcc⪦gtcc⪧lescc⪨gescc⪩smt⪪lat⪫smte⪬' +
  'smtes⪬\ufe00late⪭lates⪭\ufe00bumpE⪮PrecedesEqual pre preceq⪯NotPrecedesEqual npre npreceq⪯\u0338' +
  'SucceedsEqual sce succeq⪰NotSucceedsEqual nsce nsucceq⪰\u0338prE⪳scE⪴precneqq prnE⪵scnE succneqq⪶' +
  'prap precapprox⪷scap succapprox⪸precnapprox prnap⪹scnap succnapprox⪺Pr⪻Sc⪼subdot⪽supdot⪾subplus⪿supplus⫀submult⫁' +
  'supmult⫂subedot⫃supedot⫄subE subseteqq⫅nsubE nsubseteqq⫅\u0338supE supseteqq⫆nsupE nsupseteqq⫆\u0338subsim⫇' +
  'supsim⫈subnE subsetneqq⫋varsubsetneqq vsubnE⫋\ufe00supnE supsetneqq⫌varsupsetneqq vsupnE⫌\ufe00csub⫏csup⫐csube⫑' +
  'csupe⫒subsup⫓supsub⫔subsub⫕supsup⫖suphsub⫗supdsub⫘forkv⫙topfork⫚mlcp⫛Dashv DoubleLeftTee⫤Vdashl⫦Barv⫧vBar⫨vBarv⫩' +
  'Vbar⫫Not⫬bNot⫭rnmid⫮cirmid⫯midcir⫰topcir⫱nhpar⫲parsim⫳parsl⫽nparsl⫽\u20e5ffligﬀfiligﬁflligﬂffiligﬃfflligﬄAscr𝒜' +
  'Cscr𝒞Dscr𝒟Gscr𝒢Jscr𝒥Kscr𝒦Nscr𝒩Oscr𝒪Pscr𝒫Qscr𝒬Sscr𝒮Tscr𝒯Uscr𝒰Vscr𝒱Wscr𝒲Xscr𝒳Yscr𝒴Zscr𝒵ascr𝒶bscr𝒷cscr𝒸dscr𝒹fscr𝒻' +
  'hscr𝒽iscr𝒾jscr𝒿kscr𝓀lscr𝓁mscr𝓂nscr𝓃pscr𝓅qscr𝓆rscr𝓇sscr𝓈tscr𝓉uscr𝓊vscr𝓋wscr𝓌xscr𝓍yscr𝓎zscr𝓏Afr𝔄Bfr𝔅Dfr𝔇Efr𝔈Ffr𝔉' +
  'Gfr𝔊Jfr𝔍Kfr𝔎Lfr𝔏Mfr𝔐Nfr𝔑Ofr𝔒Pfr𝔓Qfr𝔔Sfr𝔖Tfr𝔗Ufr𝔘Vfr𝔙Wfr𝔚Xfr𝔛Yfr𝔜afr𝔞bfr𝔟cfr𝔠dfr𝔡efr𝔢ffr𝔣gfr𝔤hfr𝔥ifr𝔦jfr𝔧kfr𝔨lfr𝔩' +
  'mfr𝔪nfr𝔫ofr𝔬pfr𝔭qfr𝔮rfr𝔯sfr𝔰tfr𝔱ufr𝔲vfr𝔳wfr𝔴xfr𝔵yfr𝔶zfr𝔷Aopf𝔸Bopf𝔹Dopf𝔻Eopf𝔼Fopf𝔽Gopf𝔾Iopf𝕀Jopf𝕁Kopf𝕂Lopf𝕃Mopf𝕄' +
  'Oopf𝕆Sopf𝕊Topf𝕋Uopf𝕌Vopf𝕍Wopf𝕎Xopf𝕏Yopf𝕐aopf𝕒bopf𝕓copf𝕔dopf𝕕eopf𝕖fopf𝕗gopf𝕘hopf𝕙iopf𝕚jopf𝕛kopf𝕜lopf𝕝mopf𝕞nopf𝕟' +
  'oopf𝕠popf𝕡qopf𝕢ropf𝕣sopf𝕤topf𝕥uopf𝕦vopf𝕧wopf𝕨xopf𝕩yopf𝕪zopf𝕫';
