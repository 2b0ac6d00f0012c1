error-ours = Something went wrong on my side. Nothing you noted before is lost. Please try again in a moment.
