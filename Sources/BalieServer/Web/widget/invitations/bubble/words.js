/** The few words of a bubble that are not its own. */
export const words = {
  nl: { close: "Sluiten en niet meer tonen", label: "Bericht van de klantenservice", box: "Je vraag", send: "Verstuur", open: "Stel je vraag", talk: "Praat met {name}", until: "Geldig t/m {day}", own: "Deze aanbieding zie je door de pagina's die je hebt bekeken." },
  en: { close: "Close and do not show again", label: "Message from customer service", box: "Your question", send: "Send", open: "Ask a question", talk: "Talk to {name}", until: "Valid until {day}", own: "You see this offer because of the pages you looked at." },
  de: { close: "Schließen und nicht mehr zeigen", label: "Nachricht vom Kundenservice", box: "Ihre Frage", send: "Senden", open: "Frage stellen", talk: "Mit {name} sprechen", until: "Gültig bis {day}", own: "Sie sehen dieses Angebot wegen der Seiten, die Sie angesehen haben." },
  fr: { close: "Fermer et ne plus afficher", label: "Message du service client", box: "Votre question", send: "Envoyer", open: "Poser une question", talk: "Parler à {name}", until: "Valable jusqu'au {day}", own: "Vous voyez cette offre en raison des pages que vous avez consultées." },
  tr: { close: "Kapat ve bir daha gösterme", label: "Müşteri hizmetlerinden mesaj", box: "Sorunuz", send: "Gönder", open: "Soru sorun", talk: "{name} ile konuşun", until: "{day} tarihine kadar geçerli", own: "Bu teklifi baktığınız sayfalar nedeniyle görüyorsunuz." },
  ar: { close: "إغلاق وعدم العرض مجددًا", label: "رسالة من خدمة العملاء", box: "سؤالك", send: "إرسال", open: "اطرح سؤالك", talk: "تحدث إلى {name}", until: "ساري حتى {day}", own: "يظهر لك هذا العرض بسبب الصفحات التي شاهدتها." },
};
