// Package operator sits at a real pseudo-terminal, runs the built program there, presses keys and reads the screen as
// a person does. Tests and measurements use it; the program itself does not.
package operator
