### Words of the interface.
