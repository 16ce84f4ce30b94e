"""The claims, one file each: published figures with their source, conditions side by side, how ours is computed."""
