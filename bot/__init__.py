"""What Onward is, on no platform. Read the files from the top of the layer list in `.importlinter` downwards."""
