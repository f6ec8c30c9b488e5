/** By the families that most people of Vietnam, and of its north, belong to. */
const PERSON =
  /^(?!Hồ Chí|Hoàng Sa)(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đào|Đoàn|Trương|Lương|Nông|Triệu|Trịnh)(?:\s\p{Lu}\p{Ll}*){1,4}$/u;
/** By other families, whose names places have too: by what stands before most given names. */
const OTHER_PERSON =
  /^\p{Lu}\p{Ll}{0,6}\s(?:Văn|Thị|Đức|Hữu|Xuân|Quang|Minh|Thanh|Ngọc|Công)\s\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)?$/u;

/** True for a name by its words alone. */
export function isPerson(text: string): boolean {
  return PERSON.test(text) || OTHER_PERSON.test(text);
}
