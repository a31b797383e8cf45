/** Letters of the two old encodings as Windows shows them, each followed by the Unicode letter it stands for. */

/** TCVN 5712:1993 (fonts .VnTime, .VnArial): one sign a letter. The soft hyphen cannot be seen, so it is escaped. */
export const TCVN3_LETTERS = `
  ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ
  µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ
  Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ
  Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở
  ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ
  ûỷ üỹ ýý þỵ
`;

/** VNI (fonts VNI-Times, VNI-Helve): a letter and the sign of its marks. */
export const VNI_LETTERS = `
  aøà aùá aûả aõã aïạ aêă aèằ aéắ aúẳ aüẵ aëặ aââ aàầ aáấ aåẩ aãẫ aäậ
  AØÀ AøÀ AÙÁ AùÁ AÛẢ AûẢ AÕÃ AõÃ AÏẠ AïẠ AÊĂ AêĂ AÈẰ AèẰ AÉẮ AéẮ AÚẲ AúẲ AÜẴ AüẴ AËẶ AëẶ AÂÂ AâÂ AÀẦ AàẦ AÁẤ AáẤ AÅẨ AåẨ AÃẪ AãẪ AÄẬ AäẬ
  eøè eùé eûẻ eõẽ eïẹ eâê eàề eáế eåể eãễ eäệ
  EØÈ EøÈ EÙÉ EùÉ EÛẺ EûẺ EÕẼ EõẼ EÏẸ EïẸ EÂÊ EâÊ EÀỀ EàỀ EÁẾ EáẾ EÅỂ EåỂ EÃỄ EãỄ EÄỆ EäỆ
  oøò oùó oûỏ oõõ oïọ oâô oàồ oáố oåổ oãỗ oäộ
  OØÒ OøÒ OÙÓ OùÓ OÛỎ OûỎ OÕÕ OõÕ OÏỌ OïỌ OÂÔ OâÔ OÀỒ OàỒ OÁỐ OáỐ OÅỔ OåỔ OÃỖ OãỖ OÄỘ OäỘ
  ôøờ ôùớ ôûở ôõỡ ôïợ ôơ
  ÔØỜ ÔøỜ ÔÙỚ ÔùỚ ÔÛỞ ÔûỞ ÔÕỠ ÔõỠ ÔÏỢ ÔïỢ ÔƠ
  uøù uùú uûủ uõũ uïụ
  UØÙ UøÙ UÙÚ UùÚ UÛỦ UûỦ UÕŨ UõŨ UÏỤ UïỤ
  öøừ öùứ öûử öõữ öïự öư
  ÖØỪ ÖøỪ ÖÙỨ ÖùỨ ÖÛỬ ÖûỬ ÖÕỮ ÖõỮ ÖÏỰ ÖïỰ ÖƯ
  yøỳ yùý yûỷ yõỹ
  YØỲ YøỲ YÙÝ YùÝ YÛỶ YûỶ YÕỸ YõỸ
  æỉ
  ÆỈ
  óĩ
  ÓĨ
  òị
  ÒỊ
  îỵ
  ÎỴ
  ñđ
  ÑĐ
`;
