import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Xem thêm',
  showLess: 'Thu gọn',
  relatedArticles: 'Bài viết liên quan',
  backToTop: 'Về đầu trang',
  tryAgain: 'Thử lại',
  loading: 'Đang tải bài viết',
  loadFailed: 'Không tải được bài viết.',
  staleList: 'Không cập nhật được danh sách; đây là các bài viết đã lưu trước đó.',
  loadingText: 'Đang tải nội dung',
  textLoadFailed: 'Không tải được nội dung.',
  updated: 'Cập nhật ngày {date}',
  updatedAgo: 'Cập nhật {age}',
  minutesToRead: {other: '{count} phút đọc'},
  articlesLoaded: {other: 'Đã tải {count} bài viết'},
  opensInNewTab: 'mở trong thẻ mới',
  externalSite: 'trang bên ngoài',
  alsoInCategory: 'Cùng chuyên mục {category}',
  alsoAboutTag: 'Cùng chủ đề {tag}',
  previousArticles: 'Bài viết trước',
  nextArticles: 'Bài viết tiếp theo',
};

export default messages;
