/** Other eyes than the writers': each output format has one class that says whether a file is sound. */
package press.imprint.oracle;
