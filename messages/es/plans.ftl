# Planes de si y entonces: qué fue de uno, y cuándo vuelve.

plan-form-where = Dónde (solo si ayuda)
plan-form-where-hint = Por ejemplo: en una videollamada
plan-reminder = Me pediste traerte este plan una vez:
plan-reminder-how = No hace falta responder.
plan-done = Hiciste lo que tenías en el plan. ¿Qué sigue?
plan-not-yet = Está bien. Un plan puede esperar, o ser más pequeño. También puedo traértelo en otro momento.
plan-let-be = No volveré a hablar de este plan. Se queda con tus planes.
plan-let-be-daily = Tampoco escribiré ya cada día.
plan-again = El plan vuelve a estar por delante.
plan-gone = Ese plan ya no está. Aquí están tus planes.
plans-done = Hechos:
plans-let-be = Dejados por ahora:
plans-prompt = Elige un plan
remind-prompt = Recuérdamelo una vez
where-plan-reminder = Te traeré un plan en esta fecha: { $when }.
