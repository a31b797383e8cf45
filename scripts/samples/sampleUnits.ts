/** Units of a provincial department as its sheets name them. */
export const OFFICE = "Văn phòng Sở";
export const INSPECTORATE = "Thanh tra Sở";
export const LAW = "Phòng Xây dựng, kiểm tra văn bản và thi hành pháp luật";
export const EDUCATION = "Phòng Phổ biến, giáo dục pháp luật";
export const SUPPORT = "Phòng Bổ trợ và hành chính tư pháp";
export const AID = "Trung tâm Trợ giúp pháp lý nhà nước";
export const ALL = "Các phòng, đơn vị thuộc Sở";
