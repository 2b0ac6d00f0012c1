# Sigue adelante: fortalezas, un plan, pasos pequeños, y quién decide.

keep-going-title = Sigue adelante
keep-going-strengths = Fortalezas que anotaste:
keep-going-growth = Lugares para crecer:
keep-going-plans = Tu plan:
keep-going-no-notes = Ahora sabes más que antes de este no, aunque no anotaras nada.
keep-going-truth = Algún día habrá otro no. Ninguna empresa decide quién eres ni qué puedes ser. Lo decides tú.
keep-going-offer = Cuando quieras: un plan pequeño, o unos pasos pequeños.

plan-form-title = Un plan pequeño
plan-form-if = Si pasa esto
plan-form-if-hint = Por ejemplo: preguntan por un tiempo sin trabajo
plan-form-then = entonces haré esto
plan-form-then-hint = Por ejemplo: respiro y digo mis dos frases
plan-kept = Guardado. Repítelo una o dos veces; no hace falta más.

steps-title = Pasos pequeños para esta semana
steps-why = Con uno basta. Puedes cambiar de idea cuando quieras.
steps-prompt = Elige lo que te sirva
steps-chosen = Guardado. Así de pequeño puede ser cada uno:
steps-none = No elegiste nada, y está bien.
step-apply = Enviar una solicitud
step-reach-one = Escribir a alguien conocido
step-practise = Practicar una respuesta
step-career-plan = Mirar el plan de carrera
step-apply-how = Envía una solicitud a un lugar que te guste.
step-reach-one-how = Pregunta a una persona que conoces un poco. La gente dice que sí más de lo que pensamos.
step-practise-how = Di una respuesta en voz alta, dos veces.
step-career-plan-how = Pregúntate durante diez minutos: ¿sigo queriendo ir por aquí?

closed-title = Este camino está cerrado
closed-truth = El camino sigue, y tú también. Algún día habrá otro no. Ninguna empresa decide quién eres.
closed-next = Tus notas se quedan contigo. Cuando llegue el próximo no, /rejected está aquí.
