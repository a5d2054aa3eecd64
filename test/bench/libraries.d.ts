/*
 * The parts of the contenders' libraries that are used here. Their own types are not there when the types are checked:
 * the libraries are installed only when the benchmark runs.
 */
declare module '*.css';
