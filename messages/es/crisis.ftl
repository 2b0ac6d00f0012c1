crisis-thanks = Gracias por decirlo. Soy un bot. No puedo saber si corres peligro, y ninguna persona lee esto. Mereces hablar ahora con una persona.
crisis-act = Si crees que podrías hacerte daño pronto, llama al 112, 911, 999 o 000, o ve con alguien cercano.
crisis-not-kept = No guardé nada de lo que escribiste.
crisis-safe = De acuerdo. Puedes seguir donde estabas. Hoy las líneas de ayuda quedan a mano.
plain-check-in = Dije que te escribiría hoy. No hace falta responder.
