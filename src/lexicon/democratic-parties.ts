/** The parties beside the Communist one, by the short names that pages call them by. */
export const democraticParties = '民革|民盟|民建|民进|农工党|致公党|九三学社|台盟'
