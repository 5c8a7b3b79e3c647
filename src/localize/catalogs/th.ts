import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'แสดงเพิ่มเติม',
  showLess: 'แสดงน้อยลง',
  relatedArticles: 'บทความที่เกี่ยวข้อง',
  backToTop: 'กลับขึ้นด้านบน',
  tryAgain: 'ลองอีกครั้ง',
  loading: 'กำลังโหลดบทความ',
  loadFailed: 'โหลดบทความไม่ได้',
  staleList: 'อัปเดตรายการไม่ได้ บทความเหล่านี้บันทึกไว้ก่อนหน้านี้',
  loadingText: 'กำลังโหลดเนื้อหา',
  textLoadFailed: 'โหลดเนื้อหาไม่ได้',
  updated: 'อัปเดตเมื่อ {date}',
  updatedAgo: 'อัปเดต {age}',
  minutesToRead: {other: 'ใช้เวลาอ่าน {count} นาที'},
  articlesLoaded: {other: 'โหลดแล้ว {count} บทความ'},
  opensInNewTab: 'เปิดในแท็บใหม่',
  externalSite: 'เว็บไซต์ภายนอก',
  alsoInCategory: 'ใน {category} เช่นกัน',
  alsoAboutTag: 'เกี่ยวกับ {tag} เช่นกัน',
  previousArticles: 'บทความก่อนหน้า',
  nextArticles: 'บทความถัดไป',
};

export default messages;
