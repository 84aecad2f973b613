extension Meanings {
  static let talk = """
    nl praten, spreken, gesproken, sprak, babbelen, kletsen, gesprek, praatje, overleggen, overleg
    nl onderhoud
    en talk, speak, spoke, chat, conversation, discuss, have a word, discussion
    de sprechen, reden, gespräch, plaudern, unterhalten, besprechen
    fr parler, discuter, conversation, bavarder, entretien
    es hablar, conversar, charlar, conversación, platicar
    pl rozmawiać, mówić, rozmowa, pogadać
    tr konuşmak, görüşmek, sohbet, konuşma
    ar تحدث, كلام, محادثة, حوار

    nl vragen, navragen, informeren, inlichtingen vragen, navraag, verzoeken, rondvragen, verzoek
    nl gevraagd, vroeg
    en ask, enquire, inquire, request, enquiry, inquiry
    de fragen, nachfragen, erkundigen, anfragen, anfrage, bitten
    fr demander, se renseigner, poser une question, demande
    es preguntar, consultar, solicitar, pedir, consulta
    pl zapytać, pytać, poprosić, zapytanie, prośba
    tr sormak, soru sormak, rica etmek, danışmak
    ar سأل, استفسار, استفسر

    nl antwoorden, beantwoorden, antwoord, reageren, reactie, terugschrijven, repliek, respons
    en answer, reply, respond, response, react, get back to
    de antworten, beantworten, antwort, reagieren, rückmeldung
    fr répondre, réponse, réagir, réaction
    es responder, contestar, respuesta, reaccionar
    pl odpowiedzieć, odpowiedź, odpisać, zareagować
    tr cevaplamak, yanıtlamak, cevap, yanıt
    ar جواب, رد, إجابة, أجاب

    nl uitleggen, uitleg, verklaren, toelichten, toelichting, verduidelijken, uitgelegd, verklaring
    nl verduidelijking
    en explain, explanation, clarify, clarification, spell out, elaborate
    de erklären, erklärung, erläutern, verdeutlichen, erläuterung
    fr expliquer, explication, clarifier, éclaircir, préciser
    es explicar, explicación, aclarar, aclaración
    pl wyjaśnić, tłumaczyć, wyjaśnienie, objaśnić
    tr açıklamak, açıklama, izah etmek, anlatmak
    ar شرح, توضيح, تفسير

    nl handleiding, gebruiksaanwijzing, instructie, stappenplan, gids, manual, werkwijze, tutorial
    nl bijsluiter
    en manual, instructions, guide, user guide, tutorial, walkthrough, directions
    de anleitung, gebrauchsanweisung, bedienungsanleitung, handbuch, leitfaden
    fr mode d'emploi, notice, manuel, guide, instructions, tutoriel
    es manual, instrucciones, guía, modo de empleo, tutorial
    pl instrukcja, poradnik, podręcznik, instrukcja obsługi
    tr kılavuz, kullanım kılavuzu, talimat, rehber
    ar دليل, تعليمات, دليل الاستخدام, إرشادات

    nl informatie, info, inlichting, gegevens, uitleg, documentatie, infobrochure
    en information, info, details, documentation, particulars
    de information, auskunft, info, angaben
    fr information, renseignement, info, documentation
    es información, info, datos, documentación
    pl informacja, dane, info, dokumentacja
    tr bilgi, bilgilendirme, ayrıntı
    ar معلومات, بيانات, تفاصيل

    nl melden, aangeven, doorgeven, laten weten, berichten, meedelen, signaleren, rapporteren
    nl mededelen, doorgegeven, melding
    en report, notify, let know, inform, tell, pass on, flag
    de melden, mitteilen, bescheid geben, angeben, meldung
    fr signaler, informer, communiquer, prévenir, avertir, faire savoir
    es notificar, informar, comunicar, avisar, reportar
    pl zgłosić, zgłaszać, powiadomić, poinformować, zgłoszenie
    tr bildirmek, haber vermek, ihbar etmek, bildirim
    ar إبلاغ, تبليغ, بلاغ, إخبار

    nl betekenen, betekenis, definitie, omschrijving, wat houdt in, betekent
    en mean, meaning, definition, define, stand for, signify
    de bedeuten, bedeutung, definition, heißen
    fr signifier, signification, définition, vouloir dire, sens
    es significar, significado, definición, querer decir
    pl znaczyć, oznaczać, znaczenie, definicja
    tr anlam, tanım, ne demek
    ar معنى, تعريف, يعني

    nl begrijpen, snappen, verstaan, begrepen, begreep, doorhebben, vatten
    en understand, understood, get it, grasp, comprehend
    de verstehen, verstanden, begreifen, kapieren
    fr comprendre, compris, saisir, piger
    es entender, comprender, captar
    pl rozumieć, zrozumieć, pojąć
    tr anlamak, kavramak
    ar فهم, استيعاب

    nl vertalen, vertaling, vertaler, tolk, tolken, anderstalig, vertaald
    en translate, translation, translator, interpreter, interpret, other language
    de übersetzen, übersetzung, übersetzer, dolmetscher, dolmetschen
    fr traduire, traduction, traducteur, interprète
    es traducir, traducción, traductor, intérprete
    pl tłumaczyć, tłumaczenie, tłumacz, przetłumaczyć
    tr çevirmek, çeviri, tercüman, tercüme
    ar ترجمة, مترجم, ترجم

    nl klagen, klacht, beklag, ontevreden, misnoegd, beklagen, reclamatie, klachtenbrief
    en complain, complaint, dissatisfied, grievance, unhappy
    de beschweren, beschwerde, reklamieren, unzufrieden, reklamation
    fr se plaindre, plainte, réclamation, mécontent, insatisfait
    es quejarse, queja, reclamación, descontento, reclamar
    pl skarżyć się, skarga, zażalenie, reklamacja, niezadowolony
    tr şikayet, şikayet etmek, memnun değil
    ar شكوى, تذمر, غير راض, اشتكى

    nl weigeren, afwijzen, weigering, afgewezen, afwijzing, verwerpen, verworpen, geweigerd
    nl afkeuren, afgekeurd
    en refuse, reject, decline, turn down, refusal, rejection, deny, denied
    de ablehnen, verweigern, ablehnung, zurückweisen, absage
    fr refuser, rejeter, refus, décliner, rejet
    es rechazar, denegar, rechazo, denegado, negarse
    pl odmówić, odrzucić, odmowa, odrzucony
    tr reddetmek, ret, geri çevirmek
    ar رفض, مرفوض

    nl goedkeuren, aanvaarden, accepteren, akkoord, goedkeuring, instemmen, goedgekeurd, toestemmen
    nl bekrachtigen
    en approve, accept, agree, approval, acceptance, consent, accepted
    de genehmigen, akzeptieren, zustimmen, annehmen, zustimmung, einverstanden
    fr approuver, accepter, accord, consentir, d'accord, approbation
    es aprobar, aceptar, acuerdo, aprobación, de acuerdo
    pl zatwierdzić, zaakceptować, zgoda, akceptacja
    tr onaylamak, kabul etmek, onay, kabul
    ar موافقة, قبول, قبل, اعتماد

    nl bevestigen, bevestiging, bevestigd, confirmeren, ontvangstbewijs, bevestigingsmail
    nl confirmatie
    en confirm, confirmation, confirmed, acknowledge, acknowledgement, verify
    de bestätigen, bestätigung, bestätigt, quittieren
    fr confirmer, confirmation, valider, accusé de réception
    es confirmar, confirmación, confirmado, acuse de recibo
    pl potwierdzić, potwierdzenie, potwierdzony
    tr onaylamak, doğrulamak, teyit, doğrulama
    ar تأكيد, أكد, إقرار

    nl bellen, opbellen, telefoneren, gebeld, telefoontje, belletje, telefonisch, oproepen, tel
    nl terugbellen
    en call, phone, ring, telephone, phone call, give a call, call back
    de anrufen, telefonieren, anruf, telefonisch, zurückrufen
    fr appeler, téléphoner, appel, coup de fil, rappeler
    es llamar, telefonear, llamada, llamar por teléfono
    pl dzwonić, zadzwonić, telefonować, rozmowa telefoniczna, oddzwonić
    tr aramak, telefon etmek, telefon görüşmesi, geri aramak
    ar اتصال, مكالمة, اتصل, هاتف

    nl afspraak, afspr, afspreken, afgesproken, ontmoeting, inplannen, consultatie, rendez-vous
    nl plannen
    en appointment, appt, meeting, arrange to meet, schedule, booking, slot
    de termin, verabredung, vereinbaren, treffen, terminvereinbarung
    fr rendez-vous, rdv, rencontre, prendre rendez-vous
    es cita, reunión, quedar, concertar, pedir cita
    pl wizyta, spotkanie, umówić się, termin, umówić
    tr randevu, görüşme, buluşma
    ar موعد, لقاء, حجز موعد

    nl kalender, agenda, planner, rooster, dienstregeling, planning, uurrooster, tijdschema
    nl jaarkalender
    en calendar, diary, planner, schedule, timetable, agenda, rota
    de kalender, terminkalender, zeitplan, planer, stundenplan
    fr calendrier, agenda, planning, emploi du temps, horaire
    es calendario, agenda, horario, planificador
    pl kalendarz, terminarz, harmonogram, rozkład
    tr takvim, ajanda, program, çizelge
    ar تقويم, جدول, مفكرة, جدول زمني

    nl herinnering, herinneren, reminder, geheugensteun, rappel, onthouden, wekker
    nl herinneringsbrief
    en reminder, remind, alert, remember, alarm, nudge
    de erinnerung, erinnern, mahnung, merken, wecker
    fr rappel, rappeler, mémo, se souvenir, réveil
    es recordatorio, recordar, aviso, alarma
    pl przypomnienie, przypomnieć, alarm, pamiętać
    tr hatırlatma, hatırlatıcı, hatırlatmak, alarm
    ar تذكير, منبه

    nl vergeten, vergat, niet meer weten, ontgaan, ontschoten, vergeetachtig, weet niet meer
    en forget, forgot, forgotten, can't remember, slipped my mind, forgetful
    de vergessen, vergaß, entfallen, weiß nicht mehr
    fr oublier, oubli, oublié, ne plus savoir
    es olvidar, olvido, olvidado, no recuerdo
    pl zapomnieć, zapomniałem, nie pamiętam, zapominać
    tr unutmak, unuttum, hatırlamıyorum
    ar نسيان, نسي, نسيت, لا أتذكر

    nl uiterste datum, deadline, termijn, vervaldatum, einddatum, sluitingsdatum, laatste dag
    nl vervaltermijn
    en deadline, due date, closing date, cutoff, expiry date, time limit, last day
    de frist, stichtag, ablaufdatum, abgabefrist, einsendeschluss
    fr date limite, échéance, délai, dernier jour
    es fecha límite, plazo, vencimiento, último día
    pl termin, ostateczny termin, ostatni dzień, data ważności
    tr son tarih, son gün, vade, süre sonu
    ar موعد نهائي, مهلة, آخر موعد, تاريخ الانتهاء

    nl uitstellen, uitgesteld, uitstel, opschorten, opschorting, verdagen, verlengen, verlenging
    nl respijt
    en postpone, put off, defer, extension, delay, extend, adjourn, reschedule
    de verschieben, aufschieben, aufschub, verlängern, verlängerung
    fr reporter, repousser, report, prolonger, sursis
    es aplazar, posponer, prórroga, prorrogar, aplazamiento
    pl odłożyć, przełożyć, przedłużyć, odroczyć, przesunąć
    tr ertelemek, erteleme, uzatmak, uzatma
    ar تأجيل, تمديد, أجل

    nl duur, hoelang, hoe lang, tijdsduur, lengte, looptijd, tijdsbestek, doorlooptijd
    en duration, how long, length of time, timeframe, period, lead time
    de dauer, wie lange, zeitraum, laufzeit, bearbeitungszeit
    fr durée, combien de temps, période, longueur
    es duración, cuánto tiempo, plazo, periodo
    pl czas trwania, jak długo, okres
    tr süre, ne kadar sürer, müddet
    ar مدة, كم يستغرق, فترة

    nl openingsuren, openingstijden, hoe laat, uurregeling, kantooruren, sluitingsuur, bezoekuren
    nl openingsuur, open tot
    en opening hours, opening times, what time, business hours, office hours, hours
    de öffnungszeiten, geschäftszeiten, wann geöffnet, sprechzeiten
    fr heures d'ouverture, horaires, à quelle heure, heures de bureau
    es horario de apertura, horario, a qué hora
    pl godziny otwarcia, godziny pracy, o której
    tr çalışma saatleri, açılış saatleri, saat kaçta
    ar ساعات العمل, أوقات الدوام, مواعيد العمل

    nl weekend, zaterdag, zondag, weekeinde, feestdag, feestdagen, vrije dag
    en weekend, saturday, sunday, public holiday, bank holiday, day off
    de wochenende, samstag, sonntag, feiertag, sonnabend
    fr week-end, samedi, dimanche, jour férié
    es fin de semana, sábado, domingo, festivo
    pl weekend, sobota, niedziela, święto
    tr hafta sonu, cumartesi, pazar, resmi tatil
    ar عطلة نهاية الأسبوع, السبت, الأحد, عطلة رسمية

    nl vaak, dikwijls, frequent, hoe vaak, regelmatig, frequentie, hoeveel keer
    en often, frequent, frequently, how often, regularly, frequency, how many times
    de oft, häufig, wie oft, regelmäßig, häufigkeit
    fr souvent, fréquemment, combien de fois, régulièrement, fréquence
    es a menudo, frecuente, cuántas veces, con frecuencia, regularmente
    pl często, jak często, regularnie, częstotliwość
    tr sık, sıklıkla, ne sıklıkla, düzenli
    ar غالبا, كم مرة, بانتظام, تكرار
    """
}
