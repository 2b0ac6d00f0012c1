# Etwa zehn Wochen nach der ersten Absage.

far-ask = Etwa zehn Wochen nach einer ersten Absage geht es vielen wieder schlechter. Darf ich dir dann einmal schreiben? Das wäre zu dieser Zeit: { $when }.
far-promised = Ich schreibe dir einmal: { $when }.
far-past = Diese Zeit ist zu nah oder vorbei, also schreibe ich nicht.
far-none = Dann schreibe ich nicht, und ich frage nicht noch einmal.
far-message = Du wolltest um diese Zeit eine Nachricht von mir. Deine erste Absage hier ist etwa zehn Wochen her. Vielen geht es um diese Zeit wieder schlechter, auch nach besseren Wochen.
far-message-how = Wenn es dir so geht: Das ist häufig, und es kann vergehen. Du musst nicht antworten.
where-far = Ich schreibe dir einmal, Wochen nach der ersten Absage: { $when }.
